import type { DocumentGroup } from './collect-groups.ts';
import { labelled } from '../../words/labelled.ts';
import { siteUrl } from '../../words/site-url.ts';
import { interfaceText } from '../../words/zh-hans/interface.ts';

/** Returns the name of a group among those of its kind and body: 第346届会议, 机构部分, 2022年. */
export function nameGroup({
	kind,
	body,
	number,
	section,
}: Omit<DocumentGroup, 'documents'>): string {
	switch (kind) {
		case 'body':
			return body ?? interfaceText.documents.otherSessions;
		case 'session':
			return interfaceText.document.session(number ?? 0);
		case 'section':
			return section ?? '';
		case 'year':
			return interfaceText.groups.yearName(number ?? 0);
	}
}

/** Returns the attributes of an element that holds the name of a group: those that documents print are Chinese. */
export function labelGroup({ kind, body, number }: Omit<DocumentGroup, 'documents'>) {
	if (kind === 'session') return labelled('document.session', number ?? 0);
	if (kind === 'year') return labelled('groups.yearName', number ?? 0);
	if (kind === 'body' && body === null) return labelled('documents.otherSessions');
	return { lang: 'zh-Hans' };
}

/** Returns the name of a group with its body: 理事会 · 第346届会议. */
export function nameGroupInFull(group: Omit<DocumentGroup, 'documents'>): string {
	const name = nameGroup(group);
	return group.kind === 'body' || group.body === null
		? name
		: interfaceText.groups.inside(group.body, name);
}

/** Returns the URL of a group's page. */
export function groupUrl(slug: string): string {
	return siteUrl(`documents/${slug}/`);
}
