/** Why nothing answers, in words, and what whoever runs the host can do about it. */
export interface NoAnswer {
	reason: string;
	hint: string;
}

const OWN_AUTHORITY =
	'Where an authority of your own has signed it, name its certificate in NODE_EXTRA_CA_CERTS=FILE and run the command again.';

const UNTRUSTED: NoAnswer = {
	reason: 'its certificate is signed by nobody whom this machine trusts',
	hint: `Browsers warn readers as well: take a certificate of a public authority. ${OWN_AUTHORITY}`,
};
const UNCHAINED: NoAnswer = {
	reason: 'the certificate that has signed its own is not known',
	hint: `Let the host send the certificates between as well, often a file named fullchain.pem. ${OWN_AUTHORITY}`,
};
const UNKNOWN_NAME: NoAnswer = {
	reason: 'no machine of this name is known',
	hint: 'Look at the spelling, and at the entry of the name in the DNS.',
};
const SLOW: NoAnswer = {
	reason: 'it takes too long',
	hint: 'Look whether a firewall stands between, and whether the host has too much to do.',
};
const UNREACHABLE: NoAnswer = {
	reason: 'this machine has no way there',
	hint: 'Look at the network of this machine, and at a firewall between.',
};
const CUT: NoAnswer = {
	reason: 'the connection was cut off',
	hint: 'Look into the log of errors of the host. A port of HTTPS that is asked without it may do so too: try https://.',
};
const PLAIN: NoAnswer = {
	reason: 'it speaks no HTTPS at this port',
	hint: 'Give the address as it begins, http:// or https://, and with its port.',
};
const PACKED: NoAnswer = {
	reason: 'what it sends is not compressed as it says it is',
	hint: 'Where files are sent that lie there compressed, compress them no second time, and send each under the name of its form.',
};
const NO_HTTP: NoAnswer = {
	reason: 'what answers is no web server',
	hint: 'Look at the port of the address.',
};

/** By the code of the error; those of TLS are OpenSSL's. */
const REASONS: Readonly<Record<string, NoAnswer>> = {
	DEPTH_ZERO_SELF_SIGNED_CERT: UNTRUSTED,
	SELF_SIGNED_CERT_IN_CHAIN: UNTRUSTED,
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNCHAINED,
	UNABLE_TO_GET_ISSUER_CERT: UNCHAINED,
	UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNCHAINED,
	CERT_HAS_EXPIRED: {
		reason: 'its certificate has expired',
		hint: 'Renew it, and let the host read it anew.',
	},
	CERT_NOT_YET_VALID: {
		reason: 'its certificate is not valid yet',
		hint: 'Look at the clocks of the host and of this machine.',
	},
	ERR_TLS_CERT_ALTNAME_INVALID: {
		reason: 'its certificate is for another name',
		hint: 'Take one that has the name of the address, with and without “www.” where both lead there.',
	},
	ERR_SSL_WRONG_VERSION_NUMBER: PLAIN,
	ERR_SSL_PACKET_LENGTH_TOO_LONG: PLAIN,
	EPROTO: PLAIN,
	ECONNREFUSED: {
		reason: 'no program listens at this port',
		hint: 'Start the web server, and look at the port of the address.',
	},
	ECONNRESET: CUT,
	EPIPE: CUT,
	UND_ERR_SOCKET: CUT,
	ENOTFOUND: UNKNOWN_NAME,
	EAI_AGAIN: UNKNOWN_NAME,
	EHOSTUNREACH: UNREACHABLE,
	ENETUNREACH: UNREACHABLE,
	ETIMEDOUT: SLOW,
	UND_ERR_CONNECT_TIMEOUT: SLOW,
	UND_ERR_HEADERS_TIMEOUT: SLOW,
	UND_ERR_BODY_TIMEOUT: SLOW,
	TimeoutError: SLOW,
	Z_DATA_ERROR: PACKED,
	Z_BUF_ERROR: PACKED,
	ERR__ERROR_FORMAT_PADDING_1: PACKED,
};

/** Returns the errors that one was made of, itself first. */
function* causesOf(error: unknown): Generator<Error> {
	for (let one = error; one instanceof Error; one = one.cause) yield one;
}

/** Says why a host did not answer, by the error that came of asking it. */
export function explainNoAnswer(error: unknown): NoAnswer {
	let last = String(error);
	for (const one of causesOf(error)) {
		const code = 'code' in one && typeof one.code === 'string' ? one.code : one.name;
		const known = code.startsWith('HPE_') ? NO_HTTP : REASONS[code];
		if (known !== undefined) return known;
		last = one.message;
	}
	return {
		reason: last,
		hint: 'Open the address in a browser, and look into the log of the host.',
	};
}
