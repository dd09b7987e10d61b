package vn.loa.understand;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import vn.loa.model.Citation;
import vn.loa.model.Facts;
import vn.loa.model.Mention;
import vn.loa.model.Meta;
import vn.loa.model.PartialDate;
import vn.loa.model.Problem;
import vn.loa.model.Provision;
import vn.loa.understand.citation.CitationFinder;
import vn.loa.understand.citation.OwnMentions;
import vn.loa.understand.metadata.Masthead;
import vn.loa.understand.metadata.MastheadReader;
import vn.loa.understand.metadata.MastheadReader.Parts;
import vn.loa.understand.metadata.Parting;
import vn.loa.understand.provision.Outline;
import vn.loa.understand.provision.Passage;
import vn.loa.understand.provision.Quotes;
import vn.loa.understand.provision.Reading;
import vn.loa.understand.provision.Sections;
import vn.loa.understand.provision.Sections.Section;
import vn.loa.understand.text.Block;
import vn.loa.understand.text.Rows;
import vn.loa.understand.text.SourceText;
import vn.loa.understand.words.Clauses;
import vn.loa.understand.words.Mask;
import vn.loa.understand.words.Tokens;

/**
 * Reads official documents as plain text: a file that holds one or several, with what copying and scanning left in it.
 * Immutable after construction and safe for many threads; linear in the length of the text.
 */
public final class OfficialTextReader {
    private static final String ARTICLE = "Điều ";
    private static final int FIRST = 3;
    private static final int MANY = 200;

    private final CitationFinder finder;
    private final MastheadReader mastheads;
    private final Parting parting;
    private final Sections sections;
    private final FactReader facts;
    private final ImpossibleDates dates;

    /** A reader over this grammar of citations, whose vocabulary it extends. */
    public OfficialTextReader(CitationFinder finder) {
        this.finder = finder;
        this.mastheads = new MastheadReader(finder);
        this.parting = new Parting(finder);
        this.sections = new Sections(finder.vocabulary());
        this.facts = new FactReader(finder.vocabulary());
        this.dates = new ImpossibleDates(finder.vocabulary());
    }

    /**
     * The documents of a file, in order.
     *
     * @param path as problems and places name the file
     * @param text NFC, LF line ends
     */
    public List<OfficialText> read(String path, String text) {
        SourceText source = new SourceText(path, text, 1);
        Rows rows = Rows.of(source);
        List<Integer> starts = parting.starts(rows);
        List<OfficialText> documents = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : rows.size();
            Parts parts = mastheads.read(rows, starts.get(i), end);
            documents.add(document(source, rows, parts, parts.masthead(), starts.get(i), end, true));
        }
        return documents;
    }

    /** Reads the headings of content files by the same grammar. */
    public MastheadReader mastheads() {
        return mastheads;
    }

    /** The document in a content file, whose header has the last word on what it says of itself. */
    public OfficialText read(BodyText body, Meta header) {
        Masthead masthead = body.masthead().under(header);
        return document(
                body.source(),
                body.rows(),
                body.parts(),
                masthead,
                0,
                body.rows().size(),
                false);
    }

    private OfficialText document(
            SourceText source, Rows rows, Parts parts, Masthead masthead, int from, int to, boolean quotes) {
        Outline outline = outline(source, rows, parts, to, quotes);
        List<Tokens> cut = new ArrayList<>(outline.passages().size());
        for (Passage passage : outline.passages()) {
            cut.add(Tokens.of(passage.closing() ? "" : passage.text(), finder.vocabulary()));
        }
        List<Section> sections = this.sections.of(outline.provisions(), outline.passages(), cut);
        boolean articles = isOfArticles(outline.provisions());
        List<Citation> citations = new ArrayList<>();
        List<Reading> readings = new ArrayList<>();
        OwnMentions own = own(masthead);
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < cut.size(); i++) {
            Passage passage = outline.passages().get(i);
            if (passage.closing()) {
                continue;
            }
            Tokens tokens = cut.get(i);
            List<Mention> mentions = finder.find(tokens);
            dates.check(source, passage, tokens, problems);
            citations.addAll(Citations.of(source, passage, own.without(mentions)));
            boolean title = passage.block().row() < parts.titleEnd();
            if (!title) {
                readings.add(reading(passage, tokens, mentions, outline, sections, articles, masthead.date()));
            }
        }
        Facts orders = facts.read(source, readings, outline.provisions());
        problems.addAll(Numbering.check(outline.provisions()));
        return new OfficialText(
                source.place(rows.get(firstRow(rows, from, to)).start()).line(),
                source.place(rows.get(lastRow(rows, from, to)).start()).line(),
                masthead,
                List.copyOf(outline.provisions()),
                List.copyOf(citations),
                orders,
                problems);
    }

    private static OwnMentions own(Masthead masthead) {
        return new OwnMentions(masthead.number(), masthead.date(), masthead.kind(), masthead.title());
    }

    private static Reading reading(
            Passage passage,
            Tokens tokens,
            List<Mention> mentions,
            Outline outline,
            List<Section> sections,
            boolean articles,
            Optional<PartialDate> issued) {
        int from = 0;
        while (from < tokens.size() && tokens.start(from) < passage.start()) {
            from++;
        }
        int provision = passage.provision();
        boolean numbered = !outline.provisions().isEmpty();
        return new Reading(
                passage,
                tokens,
                from,
                Clauses.of(tokens, from),
                Mask.of(tokens, mentions),
                provision < 0 ? Section.NONE : sections.get(provision),
                numbered && provision < 0,
                Sections.isHeading(passage),
                articles,
                issued);
    }

    /** Whether articles stand at its head, or there are many of them. */
    private static boolean isOfArticles(List<Provision> provisions) {
        int articles = 0;
        for (int i = 0; i < Math.min(MANY, provisions.size()); i++) {
            articles += provisions.get(i).path().startsWith(ARTICLE) ? 1 : 0;
            if (articles >= FIRST || (articles > 0 && i < FIRST)) {
                return true;
            }
        }
        return false;
    }

    /** @param quotes whether labels between quotation marks are left out; a content file's provisions are those of its page */
    private static Outline outline(SourceText source, Rows rows, Parts parts, int to, boolean quotes) {
        Outline outline = new Outline(source);
        Block title = rows.joined(parts.title(), parts.titleEnd());
        if (!title.text().isEmpty()) {
            outline.addOutside(title, false);
        }
        List<Block> body = rows.blocks(parts.body(), parts.closing());
        BitSet quoted = quotes ? Quotes.of(body) : new BitSet();
        for (int i = 0; i < body.size(); i++) {
            if (quoted.get(i)) {
                outline.addQuoted(body.get(i));
            } else {
                outline.add(body.get(i));
            }
        }
        rows.blocks(parts.closing(), parts.annex()).forEach(block -> outline.addOutside(block, true));
        rows.blocks(parts.annex(), to).forEach(outline::add);
        return outline;
    }

    private static int firstRow(Rows rows, int from, int to) {
        int first = from;
        while (first < to - 1 && rows.get(first).noise()) {
            first++;
        }
        return first;
    }

    private static int lastRow(Rows rows, int from, int to) {
        int last = to - 1;
        while (last > from && rows.get(last).noise()) {
            last--;
        }
        return last;
    }
}
