package vn.loa.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.loa.model.Citation;
import vn.loa.model.Document;
import vn.loa.model.Mention;
import vn.loa.model.Origin;
import vn.loa.model.Provision;
import vn.loa.model.Relation;
import vn.loa.model.RelationType;
import vn.loa.model.Resolution;
import vn.loa.model.Vietnamese;

/**
 * Tells from the words before a citation, and from where it stands, how the citing document relates to the cited one.
 * {@code Thực hiện …} in the title or at the head of the preamble is what it carries out; {@code Căn cứ …} what it is based
 * on; a verb in the active voice before the first citation of a clause amends, replaces, repeals or guides; anything else
 * is a mention.
 */
final class RelationFinder {
    private static final int WINDOW = 90;
    private static final int DEEPEST_LIST = 16;
    private static final Pattern CARRIES_OUT = Pattern.compile("\\b(thuc hien|trien khai|quan triet|hoc tap)\\b");
    private static final Pattern AMENDS = verb("sua doi|bo sung mot so (dieu|noi dung)");
    private static final Pattern REPLACES = verb("thay the");
    private static final Pattern REPEALS = verb("bai bo|huy bo");
    private static final Pattern GUIDES = verb(
            "(huong dan( chi tiet)?( thi hanh| thuc hien| trien khai)?|quy dinh chi tiet)(?!.*\\btheo quy dinh\\b)");
    /** "được sửa đổi, bổ sung bởi", "do … thay thế": somebody else acts, or the cited document itself does. */
    private static final Pattern PASSIVE =
            Pattern.compile("\\b(duoc|da|bi) (sua doi|bo sung|thay the|bai bo|huy bo|huong dan)|\\b(boi|theo)$");

    private static final Pattern NEW_CLAUSE = Pattern.compile("\\s*(?:(?:va|can cu|thuc hien|cac|trien khai) )*");
    private static final Pattern LIST = Pattern.compile("(?:[,;]|\\bva|\\bhoac)(?: cac)?\\s*$");
    private static final Pattern ONLY_JOINS = Pattern.compile("[^a-z]*(?:(?:va|cac|cung) *)*");
    /** What is left of an item's label and of the words before its citation. */
    private static final Pattern LABEL = Pattern.compile("(?:[a-z0-9]{1,2}[).][^a-z]*)?(?:cac *)?");

    /** ", bãi bỏ", "và thay thế các": the next thing that is done in the same sentence. */
    private static final Pattern NEXT_VERB = Pattern.compile("[^a-z;.]*(?:va |dong thoi )*"
            + "(?:(?:sua doi|bo sung|thay the|bai bo|huy bo)(?:[, ]+(?:va )?)?)+"
            + "(?:(?:toan bo|mot phan|mot so (?:dieu|noi dung)|cua|cac) *)*");

    private static final Pattern EXPIRES =
            Pattern.compile("^[^;.]*\\b(het hieu luc|(?:bi|duoc) (?:bai bo|thay the) (?:boi|bang) [a-z ]+ nay)\\b");
    private static final Pattern CONDITION = Pattern.compile("\\b(neu|khi|truong hop|truoc ngay|sau khi)\\b");
    private static final Pattern NO_LETTERS = Pattern.compile("^[^a-z]+");

    private final Document document;

    RelationFinder(Document document) {
        this.document = document;
    }

    private static Pattern verb(String verbs) {
        return Pattern.compile("\\b(" + verbs + ")\\b");
    }

    /** The relations that the title and the text show; a document does not relate to itself. */
    List<Relation> find(List<Mention> titleMentions, CitationResolver.Resolved resolved) {
        List<Relation> relations = new ArrayList<>();
        inTitle(titleMentions, resolved.title(), relations);
        inText(resolved.resolutions(), relations);
        return relations;
    }

    private void inTitle(List<Mention> mentions, List<Resolution> resolutions, List<Relation> relations) {
        String title = document.meta().title();
        RelationType before = RelationType.MENTIONS;
        int end = 0;
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            String between = fold(title.substring(end, mention.start()));
            before = i == 0 ? titleType(between) : next(between, before);
            add(relations, before, resolutions.get(i));
            end = mention.end();
        }
    }

    private static RelationType titleType(String before) {
        Optional<RelationType> verb = verbType(before);
        boolean carriesOut = CARRIES_OUT.matcher(before).find();
        return verb.orElse(carriesOut ? RelationType.IMPLEMENTS : RelationType.MENTIONS);
    }

    private void inText(List<Resolution> resolutions, List<Relation> relations) {
        List<Citation> citations = document.text().citations();
        List<RelationType> types = new ArrayList<>();
        RelationType before = RelationType.MENTIONS;
        RelationType clause = RelationType.MENTIONS;
        for (int i = 0; i < citations.size(); i++) {
            Citation citation = citations.get(i);
            boolean same = i > 0
                    && citation.sentence().equals(citations.get(i - 1).sentence())
                    && citations.get(i - 1).sentenceStart() < citation.sentenceStart();
            boolean goesOn = i > 0 && !same && goesOn(citations.get(i - 1), citation);
            before = same ? following(citations.get(i - 1), citation, before) : goesOn ? clause : first(citation);
            // what stands inside an abstract says nothing of the clause after it
            clause = same ? clause : before;
            types.add(before);
        }
        expire(citations, types);
        for (int i = 0; i < types.size(); i++) {
            add(relations, part(types.get(i), citations.get(i).mention()), resolutions.get(i));
        }
    }

    /** Whoever replaces or repeals a provision of a document changes the document. */
    private static RelationType part(RelationType type, Mention mention) {
        boolean ends = type == RelationType.REPEALS || type == RelationType.REPLACES;
        return ends && !mention.provision().isEmpty() ? RelationType.AMENDS : type;
    }

    /** "Thực hiện Chỉ thị …; Kế hoạch … và Chương trình …": the clause before ended in a semicolon, this one begins with a citation. */
    private static boolean goesOn(Citation previous, Citation citation) {
        String head = fold(clip(citation.sentence(), 0, citation.sentenceStart()));
        return previous.provision() == citation.provision()
                && previous.sentence().endsWith(";")
                && ONLY_JOINS.matcher(head).matches();
    }

    /** "Quyết định số A và Quyết định số B hết hiệu lực …": what stands behind a list is said of all of it. */
    private static void expire(List<Citation> citations, List<RelationType> types) {
        for (int i = 0; i < types.size(); i++) {
            if (types.get(i) == RelationType.MENTIONS && expires(citations, i)) {
                types.set(i, RelationType.REPEALS);
                for (int at = i; at > 0 && isListed(citations.get(at - 1), citations.get(at)); at--) {
                    if (types.set(at - 1, RelationType.REPEALS) == RelationType.REPEALS) {
                        break;
                    }
                }
            }
        }
    }

    private static boolean expires(List<Citation> citations, int i) {
        Citation citation = citations.get(i);
        int from = citation.sentenceStart() + citation.text().length();
        boolean followed = i + 1 < citations.size()
                && citations.get(i + 1).sentence().equals(citation.sentence())
                && citations.get(i + 1).sentenceStart() > from;
        int to = followed ? citations.get(i + 1).sentenceStart() : from + WINDOW;
        String head = fold(clip(citation.sentence(), 0, citation.sentenceStart()));
        return EXPIRES.matcher(fold(clip(citation.sentence(), from, Math.min(to, from + WINDOW))))
                        .find()
                && !CONDITION.matcher(head).find();
    }

    private static boolean isListed(Citation previous, Citation citation) {
        int end = previous.sentenceStart() + previous.text().length();
        return previous.sentence().equals(citation.sentence())
                && end <= citation.sentenceStart()
                && continues(fold(clip(citation.sentence(), end, citation.sentenceStart())));
    }

    /** The type of the first citation of a sentence: by the words before it, else by those that its item hangs on. */
    private RelationType first(Citation citation) {
        return lead(citation)
                .or(() -> verbType(fold(window(citation, 0))))
                .or(() -> leadIn(citation))
                .orElse(RelationType.MENTIONS);
    }

    /** "Bãi bỏ các văn bản sau đây:" above the items {@code a)}, {@code b)} that begin with a citation. */
    private Optional<RelationType> leadIn(Citation citation) {
        List<Provision> provisions = document.text().provisions();
        String head = NO_LETTERS
                .matcher(fold(clip(citation.sentence(), 0, citation.sentenceStart())))
                .replaceAll("");
        if (citation.provision() < 0
                || citation.provision() >= provisions.size()
                || !LABEL.matcher(head).matches()) {
            return Optional.empty();
        }
        int parent = provisions.get(citation.provision()).parent();
        String above = parent < 0 ? "" : fold(provisions.get(parent).heading()).strip();
        if (!above.endsWith(":")) {
            return Optional.empty();
        }
        return EXPIRES.matcher(above).find() ? Optional.of(RelationType.REPEALS) : verbType(above);
    }

    /** What the words at the head of the preamble's sentences say. */
    private static Optional<RelationType> lead(Citation citation) {
        if (citation.provision() >= 0) {
            return Optional.empty();
        }
        String head =
                NO_LETTERS.matcher(fold(clip(citation.sentence(), 0, WINDOW))).replaceAll("");
        if (head.startsWith("can cu")) {
            return Optional.of(RelationType.BASED_ON);
        }
        boolean carriesOut =
                head.startsWith("thuc hien") || head.startsWith("trien khai") || head.startsWith("quan triet");
        return carriesOut ? Optional.of(RelationType.IMPLEMENTS) : Optional.empty();
    }

    /** A citation after another in its sentence: of the same list, of a new clause, or inside the abstract of the one before. */
    private static RelationType following(Citation previous, Citation citation, RelationType before) {
        int end = Math.min(previous.sentenceStart() + previous.text().length(), citation.sentenceStart());
        String between = withoutProvision(fold(clip(citation.sentence(), end, citation.sentenceStart())), citation);
        if (between.contains(";")) {
            return lead(citation).filter(t -> endsClause(between)).orElseGet(() -> verbType(between)
                    .orElse(RelationType.MENTIONS));
        }
        return next(between, before);
    }

    /** "thay thế Quyết định A, Quyết định B và bãi bỏ Quyết định C": the list goes on, or another verb does. */
    private static RelationType next(String between, RelationType before) {
        boolean changes =
                before == RelationType.AMENDS || before == RelationType.REPLACES || before == RelationType.REPEALS;
        if (changes && NEXT_VERB.matcher(between).matches()) {
            return verbType(between).orElse(RelationType.MENTIONS);
        }
        return continues(between) ? before : RelationType.MENTIONS;
    }

    /** "… và các Điều 20, 21 của Nghị định …": what is cited of a document stands before it and is no word between. */
    private static String withoutProvision(String between, Citation citation) {
        String provision = fold(citation.mention().provision()).strip();
        int at = provision.isEmpty() ? -1 : between.lastIndexOf(provision);
        return at < 0 ? between : between.substring(0, at);
    }

    private static boolean endsClause(String between) {
        return NEW_CLAUSE
                .matcher(between.substring(between.lastIndexOf(';') + 1))
                .matches();
    }

    /** Whether a list goes on: the words before the citation end in a comma or {@code và}. */
    private static boolean continues(String between) {
        return LIST.matcher(clip(between, between.length() - DEEPEST_LIST, between.length()))
                .find();
    }

    private static Optional<RelationType> verbType(String before) {
        String clause = before.substring(before.lastIndexOf(';') + 1).strip();
        if (PASSIVE.matcher(clause).find()) {
            return Optional.empty();
        }
        if (REPLACES.matcher(clause).find()) {
            return Optional.of(RelationType.REPLACES);
        }
        if (REPEALS.matcher(clause).find()) {
            return Optional.of(RelationType.REPEALS);
        }
        if (AMENDS.matcher(clause).find()) {
            return Optional.of(RelationType.AMENDS);
        }
        return GUIDES.matcher(clause).find() ? Optional.of(RelationType.GUIDES) : Optional.empty();
    }

    private static String window(Citation citation, int from) {
        int start = citation.sentenceStart();
        return clip(citation.sentence(), Math.max(from, start - WINDOW), start);
    }

    private static String clip(String text, int from, int to) {
        int end = Math.min(Math.max(to, 0), text.length());
        return text.substring(Math.min(Math.max(from, 0), end), end);
    }

    private static String fold(String text) {
        return Vietnamese.fold(text);
    }

    private void add(List<Relation> relations, RelationType type, Resolution resolution) {
        if (resolution instanceof Resolution.Found found && !found.slug().equals(document.slug())) {
            relations.add(new Relation(document.slug(), type, found.slug(), Origin.TEXT));
        }
    }
}
