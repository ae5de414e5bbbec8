package dev.counterpart.runtime;

import java.util.List;
import java.util.stream.Collectors;

/** A document or a builder breaks its contract; says every violation, not only the first. */
public final class ContractViolationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // an exception is not sent anywhere by serialization; its message says everything
    private final List<Violation> violations;

    public ContractViolationException(String what, List<Violation> violations) {
        super(what + " breaks its contract: "
                + violations.stream().map(Violation::toString).collect(Collectors.joining("; ")));
        if (violations.isEmpty()) {
            throw new IllegalArgumentException("no violation");
        }
        this.violations = List.copyOf(violations);
    }

    public List<Violation> violations() {
        return violations;
    }
}
