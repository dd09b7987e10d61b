package vn.loa.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import vn.loa.model.Deadline;
import vn.loa.model.Duty;
import vn.loa.model.Orders;
import vn.loa.model.Place;
import vn.loa.model.Settled;
import vn.loa.model.Settled.Standing;
import vn.loa.model.Span;
import vn.loa.model.Vietnamese;

/**
 * Which duty of a document each of its deadlines belongs to: the one in whose sentence it stands; where a person says who must
 * keep it, the duty of that body, or none.
 */
final class Owners {
    private static final Comparator<Place> IN_TEXT =
            Comparator.comparingInt(Place::line).thenComparingInt(Place::col);

    private final IdentityHashMap<Settled<Duty>, List<Settled<Deadline>>> byDuty = new IdentityHashMap<>();
    private final List<Settled<Deadline>> moved = new ArrayList<>();

    Owners(Orders orders) {
        Map<Integer, List<Settled<Duty>>> duties = new HashMap<>();
        orders.duties().forEach(duty -> duties.computeIfAbsent(duty.fact().provision(), k -> new ArrayList<>())
                .add(duty));
        Map<Integer, Integer> deadlines = new HashMap<>();
        orders.deadlines().forEach(deadline -> deadlines.merge(deadline.fact().provision(), 1, Integer::sum));
        for (Settled<Deadline> deadline : orders.deadlines()) {
            int provision = deadline.fact().provision();
            give(deadline, duties.getOrDefault(provision, List.of()), deadlines.get(provision) == 1);
        }
    }

    /** The deadlines of a duty, in their order; the very object of the orders is asked for. */
    List<Settled<Deadline>> deadlines(Settled<Duty> duty) {
        return byDuty.getOrDefault(duty, List.of());
    }

    /** Those that a person took from the duty of their sentence, for a body that has none there. */
    List<Settled<Deadline>> moved() {
        return moved;
    }

    private void give(Settled<Deadline> deadline, List<Settled<Duty>> duties, boolean only) {
        // One of each in a provision belong together, wherever a person's entry or the reading set their ends.
        boolean alone = only && duties.size() == 1;
        List<Settled<Duty>> holding = duties.stream()
                .filter(duty -> alone
                        || holds(duty.fact().span(), deadline.fact().span().start()))
                .toList();
        List<Settled<Duty>> owners = isTold(deadline) ? told(deadline, duties, holding) : holding;
        owners.forEach(
                duty -> byDuty.computeIfAbsent(duty, k -> new ArrayList<>()).add(deadline));
        if (owners.isEmpty() && !holding.isEmpty()) {
            moved.add(deadline);
        }
    }

    /** Whether a person says who must keep it. */
    private static boolean isTold(Settled<Deadline> deadline) {
        boolean changed = deadline.standing() == Standing.CORRECTED || deadline.standing() == Standing.ADDED;
        return changed && !deadline.fact().who().isEmpty();
    }

    private static List<Settled<Duty>> told(
            Settled<Deadline> deadline, List<Settled<Duty>> duties, List<Settled<Duty>> holding) {
        List<Settled<Duty>> stay =
                holding.stream().filter(duty -> stays(deadline, duty)).toList();
        return stay.isEmpty()
                ? duties.stream().filter(duty -> isOf(deadline, duty)).limit(1).toList()
                : stay;
    }

    /** A duty whose body a person changed too holds its deadline, whose body may still be the one that was read. */
    private static boolean stays(Settled<Deadline> deadline, Settled<Duty> duty) {
        return duty.standing() == Standing.CORRECTED || isOf(deadline, duty);
    }

    private static boolean isOf(Settled<Deadline> deadline, Settled<Duty> duty) {
        String who = Vietnamese.fold(deadline.fact().who());
        String body = Vietnamese.fold(duty.fact().who());
        return who.contains(body)
                || body.contains(who)
                || deadline.holders().stream().anyMatch(duty.holders()::contains);
    }

    private static boolean holds(Span span, Place place) {
        return IN_TEXT.compare(span.start(), place) <= 0 && IN_TEXT.compare(place, span.end()) < 0;
    }
}
