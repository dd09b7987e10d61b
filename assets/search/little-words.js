// Words that ask or join: the twin of LittleWords.java, whose table (little-words.txt) this is.
import { tokens } from './analysis.js';

const TABLE = `
thiết bị | word
trang bị | word
chuẩn bị | word
bị can | word
bị cáo | word
bị đơn | word
bị hại | word
theo dõi | word
bản sao | word
sao y | word
sao lưu | word
sao chụp | word
tự do | word
lý do | word
nhà ở | word
đất ở | word
chỗ ở | word
nơi ở | word
có công | word
trong sạch | word
cho vay | word
cho thuê | word
cho phép | word
tồn tại | word
từ thiện | word
từ chối | word
từ ngữ | word
về hưu | word
của cải | word
tham nhũng | word
dược liệu | word
dược phẩm | word
bao giờ | ask day
khi nào | ask day
lúc nào | ask day
ngày nào | ask day
tháng nào | ask day
năm nào | ask day
quý nào | ask day
bao lâu | ask day
bao nhiêu | ask number
là bao nhiêu | ask number
bao nhiêu phần trăm | ask number
mấy | ask number
là gì | ask
là ai | ask
là sao | ask
làm gì | ask
phải làm gì | ask
cần làm gì | ask
được làm gì | ask
những gì | ask
gồm những gì | ask
bao gồm những gì | ask
những ai | ask
ở đâu | ask
từ đâu | ask
lấy ở đâu | ask
lấy từ đâu | ask
tại đâu | ask
về đâu | ask
thế nào | ask
như thế nào | ask
làm thế nào | ask
làm sao | ask
ra sao | ask
thì sao | ask
vì sao | ask
tại sao | ask
hay không | ask
được không | ask
có phải | ask
có được | ask
phải không | ask
đúng không | ask
cho hỏi | ask
cho tôi hỏi | ask
xin hỏi | ask
tôi muốn hỏi | ask
muốn biết | ask
gì | ask
nào | ask
ai | ask
đâu | ask marked
sao | ask marked
ạ | ask marked
phải | join sure
và | join sure
của | join
là | join sure
các | join sure
những | join sure
được | join sure
bị | join
cho | join
với | join sure
để | join
khi | join
nếu | join
thì | join
mà | join
có | join
ở | join
tại | join
từ | join
đến | join
theo | join sure
về | join
do | join
bởi | join
vì | join
cũng | join
đã | join
đang | join
sẽ | join
như | join
hay | join
hoặc | join sure
trong | join
trên | join sure
này | join
đó | join
`;

const LONGEST_PHRASE = 4;

/** @type {Map<string, { raw: string, wants: string, marked: boolean }[]>} by folded phrase */
const littlePhrases = new Map();
for (const line of TABLE.trim().split('\n')) {
  const [phrase, said] = line.split('|').map((part) => part.trim());
  const flags = said.split(' ');
  const list = tokens(phrase);
  const key = list.map((token) => token.fold).join(' ');
  const entry = {
    raw: list.map((token) => token.raw).join(' '),
    wants: ['day', 'number'].find((flag) => flags.includes(flag)) ?? '',
    is: flags[0],
    sure: flags.includes('sure'),
    bare: flags[0] !== 'join' && !flags.includes('marked'),
  };
  littlePhrases.set(key, [...(littlePhrases.get(key) ?? []), entry]);
}

/**
 * For each token its entry in the table, or undefined. Where no other word would be left none is little.
 * @param {import('./analysis.js').Token[]} list
 * @param {number[]} quotations for each token the quotation that it stands in, or -1
 */
export function littleWords(list, quotations) {
  const found = new Array(list.length).fill(undefined);
  const marked = list.some((token) => token.raw !== token.fold);
  for (let at = 0; at < list.length; ) {
    const [entry, length] = longestAt(list, quotations, marked, at);
    for (let i = 0; i < length; i++) if (entry.is !== 'word') found[at + i] = entry;
    at += Math.max(1, length);
  }
  return found.every(Boolean) ? found.fill(undefined) : found;
}

function longestAt(list, quotations, marked, at) {
  for (let length = Math.min(LONGEST_PHRASE, list.length - at); length > 0; length--) {
    const part = list.slice(at, at + length);
    if (quotations.slice(at, at + length).some((quotation) => quotation >= 0)) continue;
    const entries = littlePhrases.get(part.map((token) => token.fold).join(' ')) ?? [];
    const raw = part.map((token) => token.raw).join(' ');
    const bare = part.every((token) => token.raw === token.fold);
    const entry = entries.find((one) =>
      (bare && (one.bare || (one.sure && !marked))) || (one.raw === raw && (marked || one.is !== 'join')));
    if (entry) return [entry, length];
  }
  return [undefined, 0];
}
