-- For wrk: asks for the paths of the file that the variable PATHS names, a line each, one after the other, and prints
-- what came of it as a line of JSON. Each thread begins at another place of the list.
local threads = 0

function setup(thread)
	thread:set("number", threads)
	threads = threads + 1
end

function init()
	requests = {}
	for path in io.lines(os.getenv("PATHS")) do
		requests[#requests + 1] = wrk.format("GET", path)
	end
	at = math.floor(number * #requests / 2)
end

function request()
	at = at % #requests + 1
	return requests[at]
end

function done(summary, latency)
	local errors = summary.errors
	print(string.format(
		'{"requests":%d,"bytes":%d,"seconds":%f,"badStatus":%d,"failed":%d,"timeouts":%d,"milliseconds":[%f,%f,%f]}',
		summary.requests,
		summary.bytes,
		summary.duration / 1e6,
		errors.status,
		errors.connect + errors.read + errors.write,
		errors.timeout,
		latency:percentile(50) / 1e3,
		latency:percentile(99) / 1e3,
		latency.max / 1e3
	))
end
