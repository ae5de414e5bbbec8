/**
 * Where generated service handlers and the adapters of brokers meet. Says what a service receives, answers and sends; knows no broker.
 */
@NullMarked
package dev.counterpart.runtime.service;

import org.jspecify.annotations.NullMarked;
