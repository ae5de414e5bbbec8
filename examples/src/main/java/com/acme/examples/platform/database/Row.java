package com.acme.examples.platform.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row that a query stands on, by column name. */
public final class Row {

    private final ResultSet result;

    Row(ResultSet result) {
        this.result = result;
    }

    public UUID uuid(String column) {
        return required(column, find(column, UUID.class));
    }

    public Optional<UUID> optionalUuid(String column) {
        return Optional.ofNullable(find(column, UUID.class));
    }

    public String text(String column) {
        return required(column, find(column, String.class));
    }

    public Optional<String> optionalText(String column) {
        return Optional.ofNullable(find(column, String.class));
    }

    public long number(String column) {
        return required(column, find(column, Long.class));
    }

    public boolean flag(String column) {
        return required(column, find(column, Boolean.class));
    }

    public OffsetDateTime time(String column) {
        return required(column, find(column, OffsetDateTime.class)).withOffsetSameInstant(ZoneOffset.UTC);
    }

    public Optional<OffsetDateTime> optionalTime(String column) {
        return Optional.ofNullable(find(column, OffsetDateTime.class))
                .map(time -> time.withOffsetSameInstant(ZoneOffset.UTC));
    }

    public byte[] bytes(String column) {
        try {
            return required(column, result.getBytes(column));
        } catch (SQLException e) {
            throw new DatabaseException(column, e);
        }
    }

    public String[] texts(String column) {
        try {
            return (String[]) result.getArray(column).getArray();
        } catch (SQLException e) {
            throw new DatabaseException(column, e);
        }
    }

    private <T> @Nullable T find(String column, Class<T> type) {
        try {
            return result.getObject(column, type);
        } catch (SQLException e) {
            throw new DatabaseException(column, e);
        }
    }

    private static <T> T required(String column, @Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("no value in column " + column);
        }
        return value;
    }
}
