package com.acme.examples.platform;

import com.acme.examples.platform.database.PostgresAddress;

/** What a role finds where it runs. */
public record Surroundings(String bootstrapServers, PostgresAddress postgres) {}
