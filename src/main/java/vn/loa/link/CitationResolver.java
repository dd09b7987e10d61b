package vn.loa.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loa.model.Citation;
import vn.loa.model.Document;
import vn.loa.model.Mention;
import vn.loa.model.PartialDate;
import vn.loa.model.Problem;
import vn.loa.model.Resolution;
import vn.loa.model.Vietnamese;

/**
 * Finds the document that each citation of one document names. A candidate must not contradict any part that the mention
 * gives; a short form means what the last full one of its number meant; several candidates stay undecided rather than
 * guessed.
 */
final class CitationResolver {
    private static final int MOST_CANDIDATES = 12;
    private static final int DEFINITION = 24;
    private static final Pattern CALLED = Pattern.compile("tat la[\\s\"“:]*$");

    private final Records records;
    private final Issuers issuers;
    private final Document citing;
    private final String content;
    /** Mentions with a date or an issuer, by number. */
    private final Map<String, List<Mention>> said = new HashMap<>();

    private final Map<String, Resolution.Found> antecedents = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** @param content the content folder as editors see it */
    CitationResolver(Records records, Issuers issuers, Document citing, String content) {
        this.content = content;
        this.records = records;
        this.issuers = issuers;
        this.citing = citing;
    }

    /** @param resolutions one per citation, in order */
    record Resolved(List<Resolution> resolutions, List<Resolution> title, List<Problem> problems) {}

    /** Resolves the mentions of the title first, then the citations of the text: what stands before explains what follows. */
    Resolved resolve(List<Mention> titleMentions) {
        rememberItself();
        rememberFull(titleMentions);
        List<Resolution> title = new ArrayList<>();
        for (Mention mention : titleMentions) {
            title.add(resolve(mention));
        }
        List<Resolution> resolutions = new ArrayList<>();
        for (Citation citation : citing.text().citations()) {
            Resolution resolution =
                    isDefinition(citation) ? defined(citation, resolutions) : resolve(citation.mention());
            resolutions.add(resolution);
            report(citation, resolution);
        }
        return new Resolved(List.copyOf(resolutions), List.copyOf(title), List.copyOf(problems));
    }

    private Resolution resolve(Mention mention) {
        Resolution resolution = mention.number().isEmpty() ? byName(mention) : byNumber(mention);
        if (resolution instanceof Resolution.Found found) {
            remember(mention, found);
        }
        return resolution;
    }

    private void rememberItself() {
        String number = citing.meta().number();
        if (!number.isBlank()) {
            Resolution.Found itself = new Resolution.Found(citing.slug());
            antecedents.put(Records.numberKey(number), itself);
            antecedents.put(Records.runningKey(citing.meta().kind(), number), itself);
        }
    }

    /** What the document says anywhere of each number that it cites: a short form means none that all of it contradicts. */
    private void rememberFull(List<Mention> titleMentions) {
        Stream.concat(titleMentions.stream(), citing.text().citations().stream().map(Citation::mention))
                .filter(mention -> isFullNumber(mention) && !isBare(mention))
                .forEach(mention -> said.computeIfAbsent(Records.numberKey(mention.number()), k -> new ArrayList<>())
                        .add(mention));
    }

    private static boolean isBare(Mention mention) {
        return mention.date().isEmpty() && mention.issuer().isBlank();
    }

    /** Full mentions that mean other documents of the portal, of another province perhaps, say nothing against this one. */
    private boolean saysOtherwise(List<Document> all, Document candidate, Mention mention) {
        List<Mention> full = said.getOrDefault(Records.numberKey(mention.number()), List.of());
        return !full.isEmpty()
                && full.stream().noneMatch(other -> fits(candidate, other))
                && full.stream().allMatch(other -> fitting(all, other).isEmpty());
    }

    private void remember(Mention mention, Resolution.Found found) {
        if (mention.number().isEmpty()) {
            antecedents.put(Records.nameKey(mention.name()), found);
        } else {
            antecedents.put(Records.numberKey(mention.number()), found);
            antecedents.put(Records.runningKey(mention.kind(), mention.number()), found);
            antecedents.put(Records.runningKey(firstWords(mention.kind()), mention.number()), found);
        }
    }

    /** {@code Chương trình hành động số 48-CTr/TU} is called {@code Chương trình 48} later. */
    private static String firstWords(String kind) {
        String[] words = kind.split(" ", 3);
        return words.length < 3 ? kind : words[0] + " " + words[1];
    }

    /** "(gọi tắt là Đề án 06)" gives the citation before it a short name. */
    private static boolean isDefinition(Citation citation) {
        int start = Math.min(
                Math.max(citation.sentenceStart(), 0), citation.sentence().length());
        String before = citation.sentence().substring(Math.max(0, start - DEFINITION), start);
        return CALLED.matcher(Vietnamese.fold(before)).find();
    }

    private Resolution defined(Citation citation, List<Resolution> before) {
        Resolution own = resolve(citation.mention());
        boolean known = own instanceof Resolution.Found || before.isEmpty();
        if (known || !(before.get(before.size() - 1) instanceof Resolution.Found found)) {
            return own;
        }
        boolean sameSentence =
                citing.text().citations().get(before.size() - 1).sentence().equals(citation.sentence());
        boolean contradicts = isFullNumber(citation.mention())
                && !records.withNumber(citation.mention().number()).isEmpty();
        if (!sameSentence || contradicts) {
            return own;
        }
        remember(citation.mention(), found);
        return found;
    }

    private Resolution byNumber(Mention mention) {
        boolean full = isFullNumber(mention);
        boolean bare = isBare(mention);
        Optional<Resolution.Found> before = antecedent(mention, full, bare);
        if (before.isPresent()) {
            return before.get();
        }
        List<Document> all = full
                ? records.withNumber(mention.number(), mention.date())
                : records.withRunningNumber(mention.kind(), mention.number());
        List<Document> fitting = fitting(all, mention);
        if (full && bare) {
            fitting.removeIf(candidate -> saysOtherwise(all, candidate, mention));
        }
        // A running number alone identifies nothing: every issuer has its own 28.
        return !full && bare ? undecided(fitting) : decided(fitting);
    }

    /** What the last mention of this number, or of this kind and running number, meant, unless this one contradicts it. */
    private Optional<Resolution.Found> antecedent(Mention mention, boolean full, boolean bare) {
        String key = full ? Records.numberKey(mention.number()) : Records.runningKey(mention.kind(), mention.number());
        Optional<Resolution.Found> before = Optional.ofNullable(antecedents.get(key));
        return before.filter(found -> bare
                || records.document(found.slug()).filter(d -> fits(d, mention)).isPresent());
    }

    private Resolution byName(Mention mention) {
        Optional<Resolution.Found> before = Optional.ofNullable(antecedents.get(Records.nameKey(mention.name())));
        boolean repeated = before.flatMap(found -> records.document(found.slug()))
                .filter(d -> fits(d, mention))
                .isPresent();
        return repeated ? before.get() : decided(fitting(records.withName(mention.name()), mention));
    }

    private static boolean isFullNumber(Mention mention) {
        return mention.number().chars().anyMatch(Character::isUpperCase);
    }

    /** The candidates that contradict nothing; one more than are ever shown is enough to know that nothing decides. */
    private List<Document> fitting(List<Document> candidates, Mention mention) {
        List<Document> fitting = new ArrayList<>(1);
        for (Document candidate : candidates) {
            if (fitting.size() <= MOST_CANDIDATES && fits(candidate, mention)) {
                fitting.add(candidate);
            }
        }
        return fitting;
    }

    private boolean fits(Document candidate, Mention mention) {
        return agrees(candidate.meta().date(), mention.date())
                && issuers.mayBe(candidate, mention.issuer(), citing)
                && inReach(candidate, mention);
    }

    private static boolean agrees(Optional<PartialDate> a, Optional<PartialDate> b) {
        return a.isEmpty() || b.isEmpty() || a.get().agreesWith(b.get());
    }

    /** Every province has its own 10-NQ/TU: without a place in the mention, the citing document's province is meant. */
    private boolean inReach(Document candidate, Mention mention) {
        String theirs = issuers.province(candidate);
        String ours = issuers.province(citing);
        return theirs.isEmpty() || ours.isEmpty() || theirs.equals(ours) || issuers.saysPlace(mention.issuer());
    }

    private static Resolution decided(List<Document> fitting) {
        return fitting.size() == 1 ? new Resolution.Found(fitting.get(0).slug()) : undecided(fitting);
    }

    private static Resolution undecided(List<Document> fitting) {
        List<String> slugs =
                fitting.stream().map(Document::slug).limit(MOST_CANDIDATES).toList();
        return slugs.isEmpty() ? new Resolution.Unknown() : new Resolution.Undecided(slugs);
    }

    private void report(Citation citation, Resolution resolution) {
        if (resolution instanceof Resolution.Found) {
            return;
        }
        Optional<Problem> conflict = resolution instanceof Resolution.Unknown ? conflict(citation) : Optional.empty();
        problems.add(conflict.orElseGet(() -> unresolved(citation, resolution)));
    }

    private Problem unresolved(Citation citation, Resolution resolution) {
        if (resolution instanceof Resolution.Undecided undecided) {
            return Problem.warning(
                    "citation-unresolved",
                    citation.place(),
                    "“" + citation.text() + "” có thể là nhiều văn bản trên cổng.",
                    "Ghi thêm ngày hoặc cơ quan ban hành; các văn bản khớp: "
                            + String.join(", ", undecided.candidates()));
        }
        return Problem.warning(
                "citation-unresolved",
                citation.place(),
                "Cổng chưa có văn bản được dẫn: “" + citation.text() + "”.",
                "Thêm bản ghi cho văn bản này vào " + content
                        + "/van-ban (text: none), hoặc sửa số, ngày, cơ quan cho khớp với bản ghi đã có.");
    }

    /** The number is one record's while date and issuer together are another's: the source contradicts itself. */
    private Optional<Problem> conflict(Citation citation) {
        Mention mention = citation.mention();
        List<Document> numbered = isFullNumber(mention) ? records.withNumber(mention.number()) : List.of();
        if (numbered.isEmpty() || mention.issuer().isBlank()) {
            return Optional.empty();
        }
        return mention.date()
                .filter(date -> date.day() > 0)
                .flatMap(date -> other(date.iso(), mention, numbered))
                .map(other -> conflict(citation, numbered.get(0), other));
    }

    private Optional<Document> other(String iso, Mention mention, List<Document> numbered) {
        return records.ofDate(iso).stream()
                .filter(d -> !d.slug().equals(citing.slug()) && !numbered.contains(d))
                .filter(d ->
                        issuers.of(d).isPresent() && issuers.mayBe(d, mention.issuer(), citing) && inReach(d, mention))
                .findFirst();
    }

    private Problem conflict(Citation citation, Document numbered, Document dated) {
        return Problem.warning(
                "citation-conflict",
                citation.place(),
                "“" + citation.text() + "”: số là của " + describe(numbered) + ", còn ngày và cơ quan ban hành là của "
                        + describe(dated) + ".",
                "Đối chiếu bản gốc; hai bản ghi: " + numbered.path() + " và " + dated.path());
    }

    private String describe(Document document) {
        String number = document.meta().number().isBlank()
                ? document.meta().title()
                : document.meta().number();
        String date = document.meta().date().map(d -> " ngày " + d.vietnamese()).orElse("");
        return number
                + date
                + issuers.of(document).map(b -> " của " + b.title()).orElse("");
    }
}
