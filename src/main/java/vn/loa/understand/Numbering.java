package vn.loa.understand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.loa.model.Problem;
import vn.loa.model.Provision;

/** Reports labels that stand twice or skip a number; they stay as the source has them. */
final class Numbering {
    /** The order of letters in a Vietnamese list: no f, j, w, z. */
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    private Numbering() {}

    static List<Problem> check(List<Provision> provisions) {
        List<Problem> problems = new ArrayList<>();
        Map<Integer, Integer> last = new HashMap<>();
        for (Provision provision : provisions) {
            int mark = provision.path().lastIndexOf('#');
            if (mark > 0) {
                problems.add(problem(provision, "lặp lại"));
                continue;
            }
            int rank = rank(provision.path().substring(provision.path().lastIndexOf('.') + 1));
            Integer before = rank < 0 ? null : last.put(provision.parent() * 2 + (isLetter(rank) ? 1 : 0), rank);
            if (before != null && rank > before + 1) {
                problems.add(problem(provision, "không nối tiếp số trước nó"));
            }
        }
        return problems;
    }

    private static Problem problem(Provision provision, String what) {
        return Problem.warning(
                "numbering",
                provision.place(),
                "Số thứ tự “" + provision.label() + "” " + what + ".",
                "Giữ nguyên như bản gốc; địa chỉ của mục này là #" + provision.anchor() + ".");
    }

    private static boolean isDigits(String key) {
        for (int i = 0; i < key.length(); i++) {
            if (!Character.isDigit(key.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(int rank) {
        return rank >= 1000;
    }

    /** Numbers by their value, letters from 1000 on by their place; -1 for other labels. */
    private static int rank(String key) {
        if (!key.isEmpty() && key.length() <= 3 && isDigits(key)) {
            return Integer.parseInt(key);
        }
        int letter = key.length() == 1 ? LETTERS.indexOf(key.charAt(0)) : -1;
        return letter < 0 ? -1 : 1000 + letter;
    }
}
