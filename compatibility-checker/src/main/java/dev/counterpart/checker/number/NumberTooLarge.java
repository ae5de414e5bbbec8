package dev.counterpart.checker.number;

import java.math.BigDecimal;

/** Arithmetic is asked for whose result nobody could write down; whoever asked answers "undecided". */
public final class NumberTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1;

    NumberTooLarge(BigDecimal value) {
        super("with a number of about " + Math.abs((long) value.scale()) + " digits");
    }
}
