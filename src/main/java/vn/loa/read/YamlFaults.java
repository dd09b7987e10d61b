package vn.loa.read;

import java.util.List;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** What SnakeYAML complains of, in the words of an editor. Rare complaints keep SnakeYAML's own words. */
final class YamlFaults {
    /** A fault is known by how its context or its problem begins, whichever comes first in the table. */
    private record Fault(String sign, String message, boolean atContext) {}

    private static final List<Fault> TABLE = List.of(
            new Fault("while scanning a quoted scalar", "Dấu nháy mở ở đây không có dấu nháy đóng.", true),
            new Fault(
                    "mapping values are not allowed here",
                    "Dấu hai chấm ở chỗ không được có: giá trị chứa \":\" phải để trong nháy kép, dòng không được thụt vào.",
                    false),
            new Fault("could not find expected ':'", "Dòng này không có dạng \"khóa: giá trị\".", true),
            new Fault("found character '\\t", "Thụt dòng bằng phím Tab; YAML chỉ nhận dấu cách.", false),
            new Fault(
                    "expected <block end>",
                    "Dòng này không khớp với các dòng trên: thụt dòng khác, lẫn gạch đầu dòng, hoặc còn chữ sau dấu nháy đóng.",
                    false),
            new Fault(
                    "found character",
                    "Giá trị không được mở đầu bằng ký tự này; đặt cả giá trị trong nháy kép.",
                    false));

    private YamlFaults() {}

    /** What is wrong, one sentence. */
    static String message(MarkedYAMLException e) {
        return TABLE.stream()
                .filter(fault -> shows(e, fault))
                .findFirst()
                .map(Fault::message)
                .orElse("YAML sai: " + e.getProblem() + ".");
    }

    /** The same of what is wrong with a header as a whole. */
    static String message(YAMLException e) {
        String said = e.getMessage() == null ? "" : e.getMessage();
        if (said.startsWith("Number of aliases")) {
            return "Phần đầu gọi lại bằng \"*\" quá nhiều lần những đoạn đặt tên bằng \"&\": hãy viết hẳn ra.";
        }
        return said.startsWith("Nesting Depth") ? "Phần đầu lồng quá nhiều lớp." : "YAML sai: " + said + ".";
    }

    /** Where to mend it: where a quotation mark opens that is never closed, not where the header ends. */
    static Mark mark(MarkedYAMLException e) {
        boolean atContext = TABLE.stream().anyMatch(fault -> fault.atContext() && shows(e, fault));
        boolean context = e.getContextMark() != null && (atContext || e.getProblemMark() == null);
        return context ? e.getContextMark() : e.getProblemMark();
    }

    private static boolean shows(MarkedYAMLException e, Fault fault) {
        boolean byContext = e.getContext() != null && e.getContext().startsWith(fault.sign());
        return byContext || (e.getProblem() != null && e.getProblem().startsWith(fault.sign()));
    }
}
