/** Work that is due again and again. */
@NullMarked
package com.acme.examples.platform.time;

import org.jspecify.annotations.NullMarked;
