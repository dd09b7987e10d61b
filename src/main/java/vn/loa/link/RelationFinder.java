package vn.loa.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.loa.model.Citation;
import vn.loa.model.Document;
import vn.loa.model.Mention;
import vn.loa.model.Origin;
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
    private static final Pattern GUIDES =
            verb("huong dan( chi tiet)?( thi hanh| thuc hien| trien khai)?|quy dinh chi tiet");
    /** "được sửa đổi, bổ sung bởi", "do … thay thế": somebody else acts, or the cited document itself does. */
    private static final Pattern PASSIVE =
            Pattern.compile("\\b(duoc|da|bi) (sua doi|bo sung|thay the|bai bo|huy bo|huong dan)|\\b(boi|theo)$");

    private static final Pattern NEW_CLAUSE = Pattern.compile("\\s*(?:(?:va|can cu|thuc hien|cac|trien khai) )*");
    private static final Pattern LIST = Pattern.compile("(?:[,;]|\\bva|\\bhoac)(?: cac)?\\s*$");
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
            before = i == 0 ? titleType(between) : continues(between) ? before : RelationType.MENTIONS;
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
        RelationType before = RelationType.MENTIONS;
        for (int i = 0; i < citations.size(); i++) {
            Citation citation = citations.get(i);
            boolean same = i > 0
                    && citation.sentence().equals(citations.get(i - 1).sentence())
                    && citations.get(i - 1).sentenceStart() < citation.sentenceStart();
            before = same ? following(citations.get(i - 1), citation, before) : first(citation);
            add(relations, before, resolutions.get(i));
        }
    }

    /** The type of the first citation of a sentence. */
    private static RelationType first(Citation citation) {
        return lead(citation)
                .orElseGet(() -> verbType(fold(window(citation, 0))).orElse(RelationType.MENTIONS));
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
        String between = fold(clip(citation.sentence(), end, citation.sentenceStart()));
        if (between.contains(";")) {
            return lead(citation).filter(t -> endsClause(between)).orElseGet(() -> verbType(between)
                    .orElse(RelationType.MENTIONS));
        }
        return continues(between) ? before : RelationType.MENTIONS;
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
