/** Where the generated handlers meet Kafka and the database: consumers, inbox, outbox, and what caused a message. */
@NullMarked
package com.acme.examples.platform.messaging;

import org.jspecify.annotations.NullMarked;
