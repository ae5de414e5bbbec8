package dev.counterpart.checker.gate;

import dev.counterpart.checker.policy.Direction;
import dev.counterpart.model.catalog.MessageKind;
import java.util.List;

/** The documents of a message: its payload (for a query the request), and a query's response. */
public enum Part {
    PAYLOAD,
    RESPONSE;

    /** What must hold, and so who upgrades later: the table of {@code docs/guides/compatibility-gate.md}. */
    public List<Direction> directions(MessageKind kind) {
        if (this == RESPONSE) {
            return List.of(Direction.FORWARD);
        }
        return kind == MessageKind.EVENT ? List.of(Direction.FORWARD, Direction.BACKWARD) : List.of(Direction.BACKWARD);
    }
}
