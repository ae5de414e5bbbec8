package dev.counterpart.checker.formula;

import dev.counterpart.checker.language.Unread;
import java.util.Set;

/** Something that an answer depends on and that is not understood: the keyword, why, and where it stands. */
public record Doubt(String keyword, String reason, String place) implements Comparable<Doubt> {

    /** Keywords that some validators look at where others don't; what the checker reads itself never comes into doubt. */
    private static final Set<String> CONTESTED = Set.of("dependencies", "format");

    /** About a condition on texts. */
    public static Doubt about(Unread condition) {
        return new Doubt(condition.keyword(), condition.reason(), condition.place());
    }

    /** Whether one validator's word settles nothing, since another's would differ. */
    public boolean isContested() {
        return CONTESTED.contains(keyword);
    }

    @Override
    public int compareTo(Doubt other) {
        return toString().compareTo(other.toString());
    }
}
