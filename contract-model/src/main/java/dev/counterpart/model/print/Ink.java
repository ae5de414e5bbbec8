package dev.counterpart.model.print;

/** Colours. What goes to a file or a log has none; a terminal that asks for them gets the sixteen that all of them know. */
public enum Ink {
    /** Text alone. */
    NONE {
        @Override
        String paint(Role role, String text) {
            return text;
        }
    },
    /** ECMA-48 sequences. */
    ANSI {
        @Override
        String paint(Role role, String text) {
            return "\u001B[" + role.sequence + "m" + text + "\u001B[0m";
        }
    };

    /** What a part of a message is. */
    enum Role {
        ERROR("1;31"),
        WARNING("1;33"),
        NOTE("1;36"),
        PLACE("1"),
        GUTTER("34"),
        MARK("1;31"),
        RELATED_MARK("34"),
        HINT("1;32");

        private final String sequence;

        Role(String sequence) {
            this.sequence = sequence;
        }
    }

    abstract String paint(Role role, String text);
}
