package dev.counterpart.checker.formula;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a schema says. One object per meaning: {@link Formulas} hands out the same object for the same parts, so equality is
 * identity and {@link #id} orders formulas by the time they were first said.
 */
public abstract sealed class Formula {

    private final int id;

    /** What {@link Formulas} has found out about this one; its notes, no part of the meaning. */
    @Nullable
    Formula denial;

    @Nullable
    Map<Kind, Formula> narrowed;

    Formula(int id) {
        this.id = id;
    }

    public final int id() {
        return id;
    }

    /** Everything, or nothing. */
    public static final class Constant extends Formula {
        private final boolean value;

        Constant(int id, boolean value) {
            super(id);
            this.value = value;
        }

        public boolean value() {
            return value;
        }
    }

    /** An atom, or its denial: "a value of that kind for which it does not hold". */
    public static final class Literal extends Formula {
        private final Atom atom;
        private final boolean holds;

        Literal(int id, Atom atom, boolean holds) {
            super(id);
            this.atom = atom;
            this.holds = holds;
        }

        public Atom atom() {
            return atom;
        }

        public boolean holds() {
            return holds;
        }
    }

    /** All of these. */
    public static final class Every extends Formula {
        private final List<Formula> parts;

        Every(int id, List<Formula> parts) {
            super(id);
            this.parts = List.copyOf(parts);
        }

        public List<Formula> parts() {
            return parts;
        }
    }

    /** At least one of these. */
    public static final class Some extends Formula {
        private final List<Formula> parts;

        Some(int id, List<Formula> parts) {
            super(id);
            this.parts = List.copyOf(parts);
        }

        public List<Formula> parts() {
            return parts;
        }
    }

    /** Exactly one of these; or, denied, none or several. */
    public static final class ExactlyOne extends Formula {
        private final List<Formula> parts;
        private final boolean holds;

        ExactlyOne(int id, List<Formula> parts, boolean holds) {
            super(id);
            this.parts = List.copyOf(parts);
            this.holds = holds;
        }

        public List<Formula> parts() {
            return parts;
        }

        public boolean holds() {
            return holds;
        }
    }

    /** What a name stands for: where a schema refers to another, or to itself. */
    public static final class Reference extends Formula {
        private final Object key;
        private final boolean holds;

        Reference(int id, Object key, boolean holds) {
            super(id);
            this.key = key;
            this.holds = holds;
        }

        public Object key() {
            return key;
        }

        public boolean holds() {
            return holds;
        }
    }
}
