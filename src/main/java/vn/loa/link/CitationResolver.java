package vn.loa.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import vn.loa.model.Citation;
import vn.loa.model.Document;
import vn.loa.model.Mention;
import vn.loa.model.PartialDate;
import vn.loa.model.Problem;
import vn.loa.model.Resolution;

/**
 * Finds the document that each citation of one document names. A candidate must not contradict any part that the mention
 * gives; a short form means what the last full one of its number meant; several candidates stay undecided rather than
 * guessed.
 */
final class CitationResolver {
    private static final int MOST_CANDIDATES = 12;

    private final Records records;
    private final Issuers issuers;
    private final Document citing;
    private final NearRecords near;
    private final CitationProblems reports;
    /** Mentions with a date or an issuer, by number. */
    private final Map<String, List<Mention>> said = new HashMap<>();

    private final Map<String, Resolution.Found> antecedents = new HashMap<>();
    /** Of each number and record, whether all that the document says of the number contradicts the record. */
    private final Map<String, Boolean> otherwise = new HashMap<>();

    /** What was found of each mention whose number is another record's than its date and issuer. */
    private final Map<Mention, Optional<Document>> conflicts = new HashMap<>();

    private final List<Problem> problems = new ArrayList<>();

    CitationResolver(Records records, Issuers issuers, Document citing, Surroundings around) {
        this.records = records;
        this.issuers = issuers;
        this.citing = citing;
        this.near = new NearRecords(records, issuers, citing);
        this.reports = new CitationProblems(issuers, around);
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
                    ShortNames.defines(citation) ? defined(citation, resolutions) : resolve(citation.mention());
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

    private Resolution defined(Citation citation, List<Resolution> before) {
        Resolution own = resolve(citation.mention());
        OptionalInt meant = ShortNames.meant(citing.text().citations(), before.size());
        boolean contradicts = isFullNumber(citation.mention())
                && !records.withNumber(citation.mention().number()).isEmpty();
        if (own instanceof Resolution.Found
                || contradicts
                || meant.isEmpty()
                || !(before.get(meant.getAsInt()) instanceof Resolution.Found found)) {
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
        List<Document> fitting = fitting(mention, full, bare);
        if (full && fitting.isEmpty()) {
            return undecided(mistaken(mention));
        }
        // A running number alone identifies nothing: every issuer has its own 28.
        return !full && bare ? undecided(fitting) : decided(fitting);
    }

    private List<Document> fitting(Mention mention, boolean full, boolean bare) {
        List<Document> all = full
                ? records.withNumber(mention.number(), mention.date())
                : records.withRunningNumber(mention.kind(), mention.number());
        List<Document> fitting = fitting(all, mention);
        if (full && bare) {
            String key = Records.numberKey(mention.number());
            fitting.removeIf(candidate -> otherwise.computeIfAbsent(
                    key + " " + candidate.slug(), k -> saysOtherwise(all, candidate, mention)));
        }
        return fitting;
    }

    /** The records that the mention, or the full mentions of its number, may mean by mistake. */
    private List<Document> mistaken(Mention mention) {
        Optional<Document> dated = conflicting(mention);
        if (dated.isPresent()) {
            return List.of(records.withNumber(mention.number()).get(0), dated.get());
        }
        return nearTo(mention).stream().map(NearRecords.Near::record).toList();
    }

    private List<NearRecords.Near> nearTo(Mention mention) {
        if (!isFullNumber(mention)) {
            return List.of();
        }
        List<Mention> full = said.getOrDefault(Records.numberKey(mention.number()), List.of());
        return isBare(mention) && !full.isEmpty() ? near.to(full.get(0)) : near.to(mention);
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
        Mention mention = citation.mention();
        boolean full = isFullNumber(mention);
        List<Document> numbered = full ? records.withNumber(mention.number()) : List.of();
        Optional<Document> dated = full ? conflicting(mention) : Optional.empty();
        if (dated.isPresent()) {
            problems.add(reports.conflict(citation, numbered.get(0), dated.get()));
        } else if (resolution instanceof Resolution.Undecided undecided) {
            boolean mistaken = full && fitting(mention, true, isBare(mention)).isEmpty();
            problems.add(
                    mistaken
                            ? reports.near(citation, nearTo(mention))
                            : reports.undecided(citation, undecided.candidates()));
        } else {
            problems.add(reports.unknown(citation, numbered));
        }
    }

    /** The record whose date and issuer the mention gives, when its number is another record's. */
    private Optional<Document> conflicting(Mention mention) {
        return conflicts.computeIfAbsent(mention, this::findConflicting);
    }

    private Optional<Document> findConflicting(Mention mention) {
        List<Document> numbered = records.withNumber(mention.number());
        if (numbered.isEmpty()
                || mention.issuer().isBlank()
                || !fitting(mention, true, false).isEmpty()) {
            return Optional.empty();
        }
        return mention.date().filter(date -> date.day() > 0).flatMap(date -> other(date.iso(), mention, numbered));
    }

    private Optional<Document> other(String iso, Mention mention, List<Document> numbered) {
        return records.ofDate(iso).stream()
                .filter(d -> !d.slug().equals(citing.slug()) && !numbered.contains(d))
                .filter(d ->
                        issuers.of(d).isPresent() && issuers.mayBe(d, mention.issuer(), citing) && inReach(d, mention))
                .findFirst();
    }
}
