package vn.loa.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.loa.model.Deadline;
import vn.loa.model.Document;
import vn.loa.model.Orders;
import vn.loa.model.Settled;
import vn.loa.model.Vietnamese;

/** What one document orders, as its own page shows it. */
final class DocumentOrders {
    private static final Comparator<Settled<Deadline>> BY_TIME = Comparator.comparing(
                    (Settled<Deadline> deadline) -> Timing.of(deadline).last().orElse(LocalDate.MAX))
            .thenComparing(deadline -> Timing.of(deadline).due().due().first().orElse(LocalDate.MAX));

    private final Catalog catalog;
    private final Calendars calendars;

    DocumentOrders(Catalog catalog) {
        this.catalog = catalog;
        calendars = new Calendars(catalog);
    }

    OrdersView of(Document document) {
        Orders orders = catalog.site.ordersOf(document);
        OrderLines lines = new OrderLines(catalog);
        List<DeadlineLine> dated = new ArrayList<>();
        List<DeadlineLine> undated = new ArrayList<>();
        // stable: what falls on one day keeps the order of the text
        orders.deadlines().stream()
                .sorted(BY_TIME)
                .forEach(deadline -> (Timing.of(deadline).last().isPresent() ? dated : undated)
                        .add(lines.deadline(document, deadline)));
        return new OrdersView(
                groups(document, lines),
                dated,
                undated,
                span(dated),
                orders.targets().stream()
                        .map(target -> lines.target(document, target))
                        .toList(),
                years(orders),
                calendars.ofDocument(document));
    }

    private List<OrdersView.DutyGroup> groups(Document document, OrderLines lines) {
        Map<String, List<Task>> byWho = new LinkedHashMap<>();
        List<Task> all = new ArrayList<>(Tasks.duties(catalog.site, document));
        all.addAll(Tasks.ownDeadlines(catalog.site, document));
        for (Task task : all) {
            String who = Vietnamese.fold(task.duty().fact().who());
            byWho.computeIfAbsent(who, k -> new ArrayList<>()).add(task);
        }
        return byWho.values().stream().map(tasks -> group(tasks, lines)).toList();
    }

    private static OrdersView.DutyGroup group(List<Task> tasks, OrderLines lines) {
        Task first = tasks.get(0);
        return new OrdersView.DutyGroup(
                first.duty().fact().who(),
                lines.bodies(first.duty().holders()),
                tasks.stream().map(lines::duty).toList());
    }

    private static String span(List<DeadlineLine> dated) {
        if (dated.isEmpty()) {
            return "";
        }
        String first = dated.get(0).when().words();
        String last = dated.get(dated.size() - 1).when().words();
        return first.equals(last) ? first : first + " – " + last;
    }

    private static String years(Orders orders) {
        List<String> years = orders.targets().stream()
                .map(target -> target.fact().year())
                .filter(year -> !year.isEmpty())
                .distinct()
                .sorted()
                .toList();
        return years.isEmpty() ? "" : "năm " + String.join(", ", years);
    }
}
