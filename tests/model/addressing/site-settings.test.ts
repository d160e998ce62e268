import { expect, test } from 'vitest';
import {
	readBase,
	readOthers,
	readSite,
	requireOthers,
	requireSetting,
} from '../../../src/model/addressing/site-settings.ts';

test.each([
	['/', '/', 'no path'],
	['', '/', 'set to nothing'],
	['/archive/', '/archive/', 'a path'],
	['archive', '/archive/', 'without slashes'],
	['/a/b.c/v1.0', '/a/b.c/v1.0/', 'of several parts, with points'],
	['/文库/', '/%E6%96%87%E5%BA%93/', 'of Chinese'],
	['/文 库/', '/%E6%96%87%20%E5%BA%93/', 'with a space'],
	['/%E6%96%87%20%e5%ba%93/', '/%E6%96%87%20%E5%BA%93/', 'escaped, in letters of either size'],
	['/~user/', '/~user/', 'of a user'],
	['/a+b@c/', '/a+b@c/', 'with signs that stand for themselves'],
	['/é/', '/%C3%A9/', 'composed'],
	['/e\u0301/', '/%C3%A9/', 'the same, decomposed'],
	['/en/', '/en/', 'like a language'],
])('BASE %j is %s: %s', (text, value) => {
	expect(readBase(text)).toEqual({ value });
});

test.each([
	['//', '//'],
	['//example.org/', 'two slashes'],
	['/a//b/', 'two slashes'],
	['/a//', 'two slashes'],
	['/a/../b/', 'browsers take “..” out'],
	['/./', 'browsers take “.” out'],
	['/%2e%2e/', 'browsers take “..” out'],
	['/a./', 'Windows drops'],
	['/a /', 'Windows drops'],
	['/ a/', 'begins with a space'],
	['/a?b/', '"?"'],
	['/a#b/', '"#"'],
	['/a%2Fb/', '"/"'],
	['/100%/', 'begins no character'],
	['/%ff/', 'begins no character'],
	['/a%00/', '"\\u0000"'],
	['/a\\b/', '"\\\\"'],
	['/a"b/', '"\\""'],
	['/$a/', '"$"'],
	['/a;b/', '";"'],
	['https://example.org/a/', '":"'],
])('BASE %j is refused: %s', (text, reason) => {
	expect(() => requireSetting('BASE', text, readBase(text))).toThrow(`BASE cannot be “${text}”: `);
	expect(() => requireSetting('BASE', text, readBase(text))).toThrow(reason);
});

test.each([
	['https://example.org', 'https://example.org'],
	['https://Example.org/', 'https://example.org'],
	['http://localhost:4321', 'http://localhost:4321'],
	['https://文库.example', 'https://xn--dxtr8m.example'],
])('SITE %j is %s', (text, value) => {
	expect(readSite(text)).toEqual({ value });
});

test.each([
	['example.org', 'no address of the web'],
	['', 'no address of the web'],
	['ftp://example.org', 'no address of the web'],
	['https://', 'no address of the web'],
	['https://example.org/archive/', 'BASE'],
	['https://example.org/?a', 'a query or a fragment'],
	['https://example.org/#', 'a query or a fragment'],
	['https://user:word@example.org', 'the name of a user'],
])('SITE %j is refused: %s', (text, reason) => {
	expect(() => requireSetting('SITE', text, readSite(text))).toThrow(reason);
});

test.each([
	[undefined, []],
	[' ', []],
	['https://other.example/archive/', ['https://other.example/archive/']],
	['/second/ https://a.example/\n/second/', ['/second/', 'https://a.example/']],
])('OTHERS %j is %j', (text, value) => {
	expect(readOthers(text)).toEqual({ value });
});

test.each([
	['other.example/archive/', 'neither an address of the web nor a path'],
	['//other.example/', 'neither an address of the web nor a path'],
	['ftp://other.example/', 'neither an address of the web nor a path'],
	['https://other.example/archive', 'does not end with a slash'],
	['https://other.example/?a/', 'a sign that no home of an archive has'],
	["https://other.example/;script-src'*'/", 'a sign that no home of an archive has'],
	['https://user:word@other.example/', 'the name of a user'],
])('OTHERS %j is refused: %s', (text, reason) => {
	expect(() => requireOthers(text)).toThrow(reason);
});
