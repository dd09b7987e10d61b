package vn.loa.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loa.model.Deadline;
import vn.loa.model.Document;
import vn.loa.model.Duty;
import vn.loa.model.HandFact;
import vn.loa.model.Orders;
import vn.loa.model.Problem;
import vn.loa.model.Settled;
import vn.loa.model.Span;
import vn.loa.model.Target;

/**
 * Puts what people say of the facts of one document over what the program read in it. What a person wrote holds, whatever
 * the program reads there tomorrow.
 */
final class Settling {
    private final Document document;
    private final Holders holders;
    private final Matching matching;
    private final Doubles doubles;
    private final List<Problem> problems = new ArrayList<>();

    private Settling(Document document, Holders holders) {
        this.document = document;
        this.holders = holders;
        this.matching = new Matching(document, problems);
        this.doubles = new Doubles(document.facts(), problems);
    }

    /** What was settled, and what in the header fits nothing. */
    record Outcome(Orders orders, List<Problem> problems) {}

    static Outcome settle(Document document, Holders holders) {
        Settling settling = new Settling(document, holders);
        Orders orders = new Orders(settling.deadlines(), settling.targets(), settling.duties());
        return new Outcome(orders, settling.problems);
    }

    /** A fact with what a person said of it; the fact is the person's where there is one. */
    private record Said<F>(
            F fact, Settled.Standing standing, List<HandFact.Change> changes, Optional<HandFact.Note> note) {
        static <F> Said<F> read(F fact) {
            return new Said<>(fact, Settled.Standing.READ, List.of(), Optional.empty());
        }

        static <F> Said<F> by(HandFact hand, F fact, Settled.Standing standing) {
            List<HandFact.Change> changes = hand instanceof HandFact.OfDeadline d ? d.changes() : List.of();
            return new Said<>(fact, standing, changes, Optional.of(hand.note()));
        }
    }

    private List<Settled<Deadline>> deadlines() {
        Map<Integer, HandFact.OfDeadline> said = new HashMap<>();
        List<Said<Deadline>> all = new ArrayList<>();
        List<Deadline> read = document.facts().deadlines();
        List<HandFact.OfDeadline> hands = hands(HandFact.OfDeadline.class);
        Map<HandFact, Integer> matches = matching.deadlines(hands);
        List<HandFact.OfDeadline> extra = new ArrayList<>();
        for (HandFact.OfDeadline hand : hands) {
            Integer match = matches.get(hand);
            if (match != null) {
                said.put(match, hand);
            } else if (matching.mayAdd(hand.note(), "thời hạn")) {
                extra.add(hand);
                all.add(Said.by(hand, added(hand), Settled.Standing.ADDED));
            }
        }
        doubles.tell(extra, matches, HandFact.OfDeadline.class);
        for (int i = 0; i < read.size(); i++) {
            HandFact.OfDeadline hand = said.get(i);
            if (hand == null) {
                all.add(Said.read(read.get(i)));
            } else if (!hand.note().hidden()) {
                Deadline told = over(read.get(i), hand);
                all.add(Said.by(hand, told, standing(told.equals(read.get(i)))));
            }
        }
        return settled(all, Deadline::who, Deadline::provision, Deadline::span);
    }

    private static Deadline over(Deadline read, HandFact.OfDeadline hand) {
        return new Deadline(
                read.text(),
                hand.due().orElseThrow().form(),
                hand.before().orElse(read.before() && isAsRead(read, hand)),
                or(hand.who(), read.who()),
                or(hand.what(), read.what()),
                read.provision(),
                read.span());
    }

    /** Whether the person names the time that was read: another one is meant as they wrote it. */
    private static boolean isAsRead(Deadline read, HandFact.OfDeadline hand) {
        return hand.due().filter(due -> due.form().equals(read.due())).isPresent();
    }

    private Deadline added(HandFact.OfDeadline hand) {
        return new Deadline(
                hand.note().quote(),
                hand.due().orElseThrow().form(),
                hand.before().orElse(false),
                hand.who(),
                hand.what(),
                matching.provision(hand.note()),
                at(hand.note()));
    }

    private List<Settled<Target>> targets() {
        Map<Integer, HandFact.OfTarget> said = new HashMap<>();
        List<Said<Target>> all = new ArrayList<>();
        List<Target> read = document.facts().targets();
        List<HandFact.OfTarget> hands = hands(HandFact.OfTarget.class);
        Map<HandFact, Integer> matches = matching.targets(hands);
        List<HandFact.OfTarget> extra = new ArrayList<>();
        for (HandFact.OfTarget hand : hands) {
            Integer match = matches.get(hand);
            if (match != null) {
                said.put(match, hand);
            } else if (matching.mayAdd(hand.note(), "chỉ tiêu")) {
                extra.add(hand);
                Span span = at(hand.note());
                Target told = told(hand, hand.note().quote(), matching.provision(hand.note()), span);
                all.add(Said.by(hand, told, Settled.Standing.ADDED));
            }
        }
        doubles.tell(extra, matches, HandFact.OfTarget.class);
        for (int i = 0; i < read.size(); i++) {
            HandFact.OfTarget hand = said.get(i);
            Target target = read.get(i);
            if (hand == null) {
                all.add(Said.read(target));
            } else if (!hand.note().hidden()) {
                Target told = told(hand, target.text(), target.provision(), target.span());
                all.add(Said.by(hand, told, standing(same(told, target))));
            }
        }
        return settled(all, target -> "", Target::provision, Target::span);
    }

    private static Target told(HandFact.OfTarget hand, String text, int provision, Span span) {
        return new Target(
                text,
                hand.measure(),
                hand.comparator().orElse(Target.Comparator.EQUAL),
                hand.value().orElseThrow(),
                hand.unit(),
                hand.year(),
                hand.approx(),
                provision,
                span);
    }

    private static boolean same(Target a, Target b) {
        return a.measure().equals(b.measure())
                && a.comparator() == b.comparator()
                && a.value().compareTo(b.value()) == 0
                && a.unit().equals(b.unit())
                && a.year().equals(b.year())
                && a.approx() == b.approx();
    }

    private List<Settled<Duty>> duties() {
        Map<Integer, HandFact.OfDuty> said = new HashMap<>();
        List<Said<Duty>> all = new ArrayList<>();
        List<Duty> read = document.facts().duties();
        List<HandFact.OfDuty> hands = hands(HandFact.OfDuty.class);
        Map<HandFact, Integer> matches = matching.duties(hands);
        List<HandFact.OfDuty> extra = new ArrayList<>();
        for (HandFact.OfDuty hand : hands) {
            Integer match = matches.get(hand);
            if (match != null) {
                said.put(match, hand);
            } else if (matching.mayAdd(hand.note(), "nhiệm vụ")) {
                extra.add(hand);
                Duty told = new Duty(
                        hand.who(),
                        hand.with(),
                        hand.what(),
                        Duty.Manner.DIRECT,
                        matching.provision(hand.note()),
                        at(hand.note()));
                all.add(Said.by(hand, told, Settled.Standing.ADDED));
            }
        }
        doubles.tell(extra, matches, HandFact.OfDuty.class);
        for (int i = 0; i < read.size(); i++) {
            HandFact.OfDuty hand = said.get(i);
            Duty duty = read.get(i);
            if (hand == null) {
                all.add(Said.read(duty));
            } else if (!hand.note().hidden()) {
                Duty told = new Duty(
                        hand.who(),
                        or(hand.with(), duty.with()),
                        or(hand.what(), duty.what()),
                        duty.manner(),
                        duty.provision(),
                        duty.span());
                all.add(Said.by(hand, told, standing(told.equals(duty))));
            }
        }
        return settled(all, Duty::who, Duty::provision, Duty::span);
    }

    private <H extends HandFact> List<H> hands(Class<H> kind) {
        return document.meta().facts().stream()
                .filter(kind::isInstance)
                .map(hand -> hand.naming(holders::named))
                .map(kind::cast)
                .toList();
    }

    private static Settled.Standing standing(boolean same) {
        return same ? Settled.Standing.CONFIRMED : Settled.Standing.CORRECTED;
    }

    private static String or(String written, String read) {
        return written.isEmpty() ? read : written;
    }

    /** What a person added has no place of its own in the text: it points to the entry. */
    private static Span at(HandFact.Note note) {
        return new Span(note.place(), note.place());
    }

    /** In the order of the text; what a person added behind what was read in the same provision. */
    private <F> List<Settled<F>> settled(
            List<Said<F>> all,
            java.util.function.Function<F, String> who,
            java.util.function.ToIntFunction<F> provision,
            java.util.function.Function<F, Span> span) {
        return all.stream()
                .sorted(Comparator.comparingInt((Said<F> said) -> provision.applyAsInt(said.fact()))
                        .thenComparing(said -> said.standing() == Settled.Standing.ADDED)
                        .thenComparingInt(
                                said -> span.apply(said.fact()).start().line())
                        .thenComparingInt(
                                said -> span.apply(said.fact()).start().col()))
                .map(said -> settled(said, holders.of(who.apply(said.fact()), document)))
                .toList();
    }

    private static <F> Settled<F> settled(Said<F> said, Laid laid) {
        List<HandFact.Change> changes = said.changes().stream()
                .sorted(Comparator.comparing(HandFact.Change::on))
                .toList();
        return new Settled<>(said.fact(), said.standing(), laid.bodies(), laid.classes(), changes, said.note());
    }
}
