/**
 * Characters that conversion from PDF leaves in a text in place of the ordinary ones. The text keeps them, being a
 * record; reports name them, and the ordinary spelling leads to them.
 */

/** Radicals (U+2E80 to U+2FD5), and under each the ideograph that EquivalentUnifiedIdeograph.txt of Unicode 15.0 gives for it. */
const RADICALS =
	'⺁⺂⺃⺄⺅⺆⺇⺈⺉⺊⺋⺌⺍⺎⺏⺐⺑⺒⺓⺔⺕⺖⺗⺘⺙⺛⺜⺝⺞⺟⺠⺡⺢⺣⺤⺥⺦⺧⺨⺩⺪⺫⺬⺭⺮⺯⺰⺱⺲⺳⺴⺵⺶⺷⺸⺹⺺⺻⺼⺽' +
	'⺾⺿⻀⻁⻂⻃⻄⻅⻆⻇⻈⻉⻊⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻕⻖⻗⻘⻙⻚⻛⻜⻝⻞⻟⻠⻡⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳⼀⼁⼂⼃⼄⼅' +
	'⼆⼇⼈⼉⼊⼋⼌⼍⼎⼏⼐⼑⼒⼓⼔⼕⼖⼗⼘⼙⼚⼛⼜⼝⼞⼟⼠⼡⼢⼣⼤⼥⼦⼧⼨⼩⼪⼫⼬⼭⼮⼯⼰⼱⼲⼳⼴⼵⼶⼷⼸⼹⼺⼻⼼⼽⼾⼿⽀⽁' +
	'⽂⽃⽄⽅⽆⽇⽈⽉⽊⽋⽌⽍⽎⽏⽐⽑⽒⽓⽔⽕⽖⽗⽘⽙⽚⽛⽜⽝⽞⽟⽠⽡⽢⽣⽤⽥⽦⽧⽨⽩⽪⽫⽬⽭⽮⽯⽰⽱⽲⽳⽴⽵⽶⽷⽸⽹⽺⽻⽼⽽' +
	'⽾⽿⾀⾁⾂⾃⾄⾅⾆⾇⾈⾉⾊⾋⾌⾍⾎⾏⾐⾑⾒⾓⾔⾕⾖⾗⾘⾙⾚⾛⾜⾝⾞⾟⾠⾡⾢⾣⾤⾥⾦⾧⾨⾩⾪⾫⾬⾭⾮⾯⾰⾱⾲⾳⾴⾵⾶⾷⾸⾹' +
	'⾺⾻⾼⾽⾾⾿⿀⿁⿂⿃⿄⿅⿆⿇⿈⿉⿊⿋⿌⿍⿎⿏⿐⿑⿒⿓⿔⿕';
const IDEOGRAPHS =
	'厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑𫜹忄心扌攵旡日月歺母民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑' +
	'艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟一丨丶丿乙亅' +
	'二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴' +
	'文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而' +
	'耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香' +
	'馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠';

const ORDINARY: ReadonlyMap<string, string> = new Map(
	[...RADICALS].map((radical, at) => [radical, [...IDEOGRAPHS][at] ?? radical]),
);

/** Any radical. */
export const RADICAL = /[\u2E80-\u2EF3\u2F00-\u2FD5]/gu;

/** What is not seen: soft hyphens, spaces without width, marks of direction, joiners, variation selectors, fillers. */
export const INVISIBLE =
	// eslint-disable-next-line no-misleading-character-class -- each is meant by itself
	/[\u00AD\u034F\u115F\u1160\u180B-\u180F\u200B\u200C\u200E\u200F\u2028-\u202E\u2060-\u2069\u3164\uFE00-\uFE0F\uFE20-\uFE2F\uFEFF\uFFA0\u{E0100}-\u{E01EF}]/gu;

/** A circle that stands for the numeral 〇: 二○二二年. */
export const CIRCLE = /(?<=[〇○一二三四五六七八九])[○◯]|[○◯](?=[〇○◯一二三四五六七八九])/gu;

/** Returns the ordinary character for an unusual one; the character itself where there is none. */
export function ordinaryCharacter(character: string): string {
	return ORDINARY.get(character) ?? character;
}

/** Returns a text in its ordinary spelling: ideographs for radicals, 〇 for a circle, and nothing that is not seen. */
export function toOrdinarySpelling(text: string): string {
	return text
		.replaceAll(RADICAL, ordinaryCharacter)
		.replaceAll(CIRCLE, '〇')
		.replaceAll(INVISIBLE, '');
}
