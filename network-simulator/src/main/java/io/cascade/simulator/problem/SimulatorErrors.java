package io.cascade.simulator.problem;

import io.cascade.web.WebErrors;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Gives every refusal and every error the Error body that the whole suite has. */
@RestControllerAdvice
class SimulatorErrors extends WebErrors {}
