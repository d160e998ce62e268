/** An item counted in a paragraph: `第28段第3项`. */
export const ITEM = /^第(?<label>[1-9]\d{0,2})项/;

/** `脚注10`, `GB.346/INS/8 脚注10`. */
export const FOOTNOTE = /脚注\s?(?<number>[1-9]\d{0,3})(?!\d)/g;

/**
 * What may stand before a place of the document at hand. Any other word may name another document, as 工发组织报告
 * in `工发组织报告第31段` does.
 */
export const BARE =
	/(?:^|[（(“”，。；：、？！—\s见如和与及或从到除把是看读按照]|以及|对照|回到|参考|比较|例如)$/u;

/** How notes call a document by its body alone. */
export const BODY_NAMES = [{ pattern: /工发组织的?报告/g, root: 'unido/' }] as const;
