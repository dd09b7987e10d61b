// Fetches and reads the files of the index: docs/formats/search-index.md.
import { Aliases } from './aliases.js';
import { Bits, Bytes, inflate, shardOf, shortName } from './bytes.js';
import { Dictionary } from './dictionary.js';
import { Frequent } from './frequent.js';
import { figure } from './numbers.js';

const VERSION = 4;
const KINDS = ['w', 'v', 'p', 'q', 'n', 't'];
const COMPLEMENT = 16;
/** Fields whose lists tell how often, too; in which block, too. */
const COUNTED = ['word', 'pair', 'title', 'titlepair', 'heading'];
const LOCATED = ['word', 'pair'];
const FIELDS = ['word', 'pair', 'title', 'titlepair', 'heading', 'number'];

/** Why a search could not be made. `code`: version, offline, gone, damaged, absent. */
export class SearchError extends Error {
  constructor(code, message, cause) {
    super(message, { cause });
    this.name = 'SearchError';
    this.code = code;
  }
}

/** @typedef {{ documents: Uint32Array, frequencies?: Uint32Array, blocks?: Uint32Array }} List */
/** @typedef {Map<string, Map<string, List>>} Group marked form, then field, to list */

/** One release of an index; every file but the root is named by its content and asked for once. */
export class Store {
  /** @param {URL} base ends in a slash */
  constructor(base, root) {
    this.base = base;
    Object.assign(this, root);
    this.shards = new Map();
  }

  /** The beginning of the stream of every text: Primer.java. */
  primer() {
    return this.file('primer', 0, this.primerName, (packed) => packed);
  }

  /**
   * @param {URL} base
   * @param {Promise<Response>} [given] the answer to a request for the root made before
   */
  static async open(base, given) {
    const bytes = await load(new URL('root.bin', base), { cache: 'no-cache' }, given);
    const head = new Bytes(bytes);
    if (bytes.length < 5 || new TextDecoder().decode(head.raw(4)) !== 'LOAS') {
      throw new SearchError('damaged', 'Tệp chỉ mục tìm kiếm bị hỏng.');
    }
    const version = head.number();
    if (version !== VERSION) {
      throw new SearchError(
        'version',
        `Chỉ mục tìm kiếm có định dạng ${version}, trang này đọc được định dạng ${VERSION}. Hãy tải lại trang.`,
      );
    }
    return new Store(base, readRoot(new Bytes(await unpack(bytes.subarray(head.at)))));
  }

  /** @returns {Promise<Group>} empty when no document has the syllable */
  word(fold) {
    const frequent = this.dictionary.step(fold) >= this.frequent.step;
    return this.group(frequent ? 'v' : 'w', fold, fold, ['word', 'title', 'heading']);
  }

  /** @returns {Promise<Group>} */
  pair(fold) {
    return this.group(this.frequent.isPair(fold) ? 'q' : 'p', fold, fold, ['pair', 'titlepair']);
  }

  /** @returns {Promise<Group>} */
  number(key) {
    return this.group('n', key, figure(key), ['number']);
  }

  async group(kind, key, filedUnder, fields) {
    const shard = shardOf(filedUnder, this.names[kind].shards);
    const bytes = await this.bundled(kind, shard, shard.toString(16));
    const group = bytes && find(bytes, key);
    return group ? readGroup(group, key, fields, this.documents) : new Map();
  }

  /** The unpacked bytes of a file of a bundle, or undefined where the bundle has none. */
  async bundled(kind, number, file, unpacked = unpack) {
    const { bundled, names } = this.names[kind];
    const bundle = Math.floor(number / bundled);
    const name = names[bundle];
    return name ? this.once(`${kind}/${bundle.toString(16)}/${file}-${name}.bin`, unpacked) : undefined;
  }

  /** The unpacked bytes of a numbered file, or undefined for one without content. */
  async file(kind, number, name, unpacked = unpack) {
    return name ? this.once(`${kind}/${number.toString(16)}-${name}.bin`, unpacked) : undefined;
  }

  /** The same, but what was not fetched before is not fetched. */
  atHand() {
    const store = Object.create(this);
    store.fetches = false;
    return store;
  }

  async once(path, unpacked) {
    let loading = this.shards.get(path);
    if (!loading && this.fetches === false) throw new SearchError('absent', 'Chưa tải.');
    if (!loading) {
      loading = load(new URL(path, this.base), {}).then(unpacked);
      loading.catch(() => this.shards.delete(path));
      this.shards.set(path, loading);
    }
    return loading;
  }

  /** Length codes by document, last document first. */
  async norms() {
    return (await this.file('norms', 0, this.normsName)) ?? new Uint8Array(0);
  }

  /** @returns {Promise<Map<string, Map<string, { label: string, documents: Uint32Array }>>>} facet, then value */
  async facets() {
    const bytes = await this.file('facets', 0, this.facetsName);
    return bytes ? readFacets(new Bytes(bytes), this.documents) : new Map();
  }

  /** What a hit shows of a document, and a block of its text. */
  async block(document, number) {
    const file = `${document.toString(16)}-${number.toString(16)}`;
    const bytes = new Bytes(await this.bundled('t', document, file, async (packed) => unpack(await this.primer(), packed)));
    bytes.raw(this.primerLength);
    const [url, title, sign, kind, issuer, date] = Array.from({ length: 6 }, () => bytes.string());
    const blocks = bytes.number();
    const provisions = Array.from({ length: bytes.number() }, () => ({
      path: bytes.string(),
      label: bytes.string(),
      anchor: bytes.string(),
      heading: bytes.string(),
    }));
    const passages = Array.from({ length: bytes.number() }, () => ({
      provision: bytes.number() - 1,
      text: bytes.string(),
    }));
    return { head: { url, title, number: sign, kind, issuer, date }, blocks, provisions, passages };
  }
}

async function load(url, options, given) {
  let response;
  try {
    response = await (given ?? fetch(url, options));
  } catch (error) {
    throw new SearchError('offline', 'Không tải được chỉ mục tìm kiếm; hãy kiểm tra kết nối mạng.', error);
  }
  if (response.status === 404 || response.status === 410) {
    throw new SearchError('gone', 'Chỉ mục tìm kiếm đã được thay bằng bản mới; hãy tải lại trang.');
  }
  if (!response.ok) {
    throw new SearchError('offline', `Máy chủ trả lời ${response.status} khi tải chỉ mục tìm kiếm.`);
  }
  return new Uint8Array(await response.arrayBuffer());
}

async function unpack(...packed) {
  try {
    return await inflate(packed);
  } catch (error) {
    throw new SearchError('damaged', 'Tệp chỉ mục tìm kiếm bị hỏng.', error);
  }
}

function readRoot(bytes) {
  const documents = bytes.number();
  const fields = new Map();
  for (const field of FIELDS) {
    fields.set(field, {
      documents: bytes.number(),
      totalLength: bytes.number(),
      boost: bytes.float(),
      norms: bytes.number() === 1,
    });
  }
  const exceptions = new Map();
  for (let rest = bytes.number(); rest > 0; rest--) {
    exceptions.set(bytes.number() + ' ' + bytes.number(), bytes.float());
  }
  const names = {};
  for (const kind of KINDS) {
    const shards = bytes.number();
    const bundled = bytes.number();
    const count = Math.ceil(shards / bundled);
    names[kind] = { shards, bundled, names: Array.from({ length: count }, () => shortName(bytes.raw(3))) };
  }
  return {
    documents,
    fields,
    exceptions,
    names,
    primerName: shortName(bytes.raw(3)),
    primerLength: bytes.number(),
    normsName: shortName(bytes.raw(3)),
    facetsName: shortName(bytes.raw(3)),
    frequent: readFrequent(bytes),
    aliases: new Aliases(bytes.string()),
    dictionary: readDictionary(bytes),
  };
}

function readFrequent(bytes) {
  const step = bytes.number();
  const hashes = new Set();
  let previous = -1;
  for (let rest = bytes.number(); rest > 0; rest--) hashes.add((previous += bytes.number() + 1));
  return new Frequent(step, hashes);
}

function readDictionary(bytes) {
  const steps = new Map();
  let previous = '';
  for (let rest = bytes.number(); rest > 0; rest--) {
    previous = previous.slice(0, bytes.number()) + bytes.string();
    steps.set(previous, bytes.number());
  }
  return new Dictionary(steps);
}

function find(shard, key) {
  const bytes = new Bytes(shard);
  while (!bytes.atEnd) {
    const found = bytes.string();
    const group = bytes.block();
    if (found === key) return group;
  }
  return undefined;
}

function readGroup(block, key, fields, documents) {
  const bytes = new Bytes(block);
  const group = new Map();
  for (let rest = bytes.number(); rest > 0; rest--) {
    const raw = bytes.string() || key;
    const read = (field) => readList(bytes, documents, COUNTED.includes(field), LOCATED.includes(field));
    group.set(raw, new Map(fields.map((field) => [field, read(field)])));
  }
  return group;
}

/** @returns {List} */
function readList(bytes, total, withFrequencies, withBlocks) {
  const size = bytes.number();
  if (size === 0) return { documents: new Uint32Array(0), frequencies: new Uint32Array(0), blocks: new Uint32Array(0) };
  const k = bytes.number();
  const complement = k >= COMPLEMENT;
  const stepsK = k % COMPLEMENT;
  const frequencyK = withFrequencies ? bytes.number() : 0;
  const told = withBlocks ? bytes.number() : 0;
  const blockK = withBlocks ? bytes.number() : 0;
  const bits = new Bits(bytes);
  const steps = bits.numbers(complement ? total - size : size, stepsK);
  const documents = complement ? othersOf(summed(steps), size) : summed(steps);
  const frequencies = withFrequencies ? around(bits, size, frequencyK >> 1) : new Uint32Array(size);
  for (let i = 0; i < size; i++) {
    // Without the flag they are levels: 1, 2, 3, 4, 8, 16, … (Levels.java).
    const level = withFrequencies && (frequencyK & 1) === 0 && frequencies[i] > 3;
    frequencies[i] = level ? 2 ** (frequencies[i] - 1) : frequencies[i] + 1;
  }
  return { documents, frequencies, blocks: withBlocks ? readBlocks(bits, frequencies, told, blockK >> 1) : undefined };
}

/** Of documents with a frequency below `told` the block is not told: -1. */
function readBlocks(bits, frequencies, told, code) {
  const blocks = around(bits, frequencies.filter((frequency) => frequency >= told).length, code);
  let next = 0;
  return Int32Array.from(frequencies, (frequency) => (frequency >= told ? blocks[next++] : -1));
}

/** Numbers told by how far they are from a middle: 0 is the middle, 1 one less, 2 one more, … */
function around(bits, size, code) {
  const middle = code >> 4;
  return bits.numbers(size, code & 15).map((value) => {
    if (value > 2 * middle) return value;
    return value % 2 === 0 ? middle + value / 2 : middle - (value + 1) / 2;
  });
}

function summed(steps) {
  let previous = -1;
  return steps.map((step) => (previous += step + 1));
}

function othersOf(numbers, size) {
  const others = new Uint32Array(size);
  let at = 0;
  let next = 0;
  for (let number = 0; at < size; number++) {
    if (numbers[next] === number) next++;
    else others[at++] = number;
  }
  return others;
}

function readFacets(bytes, total) {
  const facets = new Map();
  for (let rest = bytes.number(); rest > 0; rest--) {
    const values = new Map();
    facets.set(bytes.string(), values);
    for (let left = bytes.number(); left > 0; left--) {
      const value = bytes.string();
      values.set(value, { label: bytes.string(), documents: readList(bytes, total, false, false).documents });
    }
  }
  return facets;
}
