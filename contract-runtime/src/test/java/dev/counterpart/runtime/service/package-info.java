@NullMarked
package dev.counterpart.runtime.service;

import org.jspecify.annotations.NullMarked;
