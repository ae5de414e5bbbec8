/** The warehouse-system: packs orders some time after they were created. */
@NullMarked
package com.acme.examples.warehouse;

import org.jspecify.annotations.NullMarked;
