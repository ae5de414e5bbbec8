/** Acme's reference services, one package per owning system, and what they stand on. */
@NullMarked
package com.acme.examples;

import org.jspecify.annotations.NullMarked;
