/**
 * How the network is told what to do, and how it answers: all that an adapter for a new technology sees of Cascade. An adapter
 * is an {@link io.cascade.activation.ActivationAdapter} that is a Spring bean of resource order management. In a jar of its own it
 * is one by auto-configuration; on a class path that services share, {@code @ConditionalOnBean(NetworkGateway.class)} keeps it out
 * of those that command no network.
 */
@NullMarked
package io.cascade.activation;

import org.jspecify.annotations.NullMarked;
