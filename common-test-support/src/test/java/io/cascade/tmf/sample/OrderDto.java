package io.cascade.tmf.sample;

public record OrderDto(String id) {}
