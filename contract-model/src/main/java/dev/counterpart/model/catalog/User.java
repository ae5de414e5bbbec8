package dev.counterpart.model.catalog;

import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.List;

/**
 * A person who may own resources and belong to teams. Has no version and no owners.
 *
 * @param role as written: {@code Lead developer}
 */
public record User(String id, String name, String role, String email, SourceLocation location) implements Resource {

    @Override
    public ResourceKind resourceKind() {
        return ResourceKind.USER;
    }

    @Override
    public String version() {
        return "";
    }

    @Override
    public String summary() {
        return role;
    }

    @Override
    public List<String> owners() {
        return List.of();
    }

    @Override
    public Lifecycle lifecycle() {
        return Lifecycle.IN_USE;
    }
}
