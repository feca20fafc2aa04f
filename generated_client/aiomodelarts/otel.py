"""OpenTelemetry spans for calls and a histogram of request durations. Requires the extra `otel`.

Names follow the semantic conventions for HTTP clients, except that the attempts of a call are events of one span.
"""

from __future__ import annotations

from contextvars import Token
from typing import TypeVar
from urllib.parse import urlsplit

try:
    from opentelemetry import context, metrics, trace
    from opentelemetry.context import Context
    from opentelemetry.util.types import AttributeValue
except ImportError as error:
    raise ImportError("aiomodelarts.otel needs opentelemetry-api; install aiomodelarts[otel]") from error

from .core.calls.hooks import Attempt, Call
from .core.client import Client
from .core.version import VERSION

NAME = "aiomodelarts"
# Buckets that the semantic conventions recommend, in seconds.
BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0)

ClientT = TypeVar("ClientT", bound=Client)


class OpenTelemetryHook:
    """Hook that creates OpenTelemetry spans and metrics of calls: `ModelArts(hooks=[OpenTelemetryHook()])`.

    Each call is a span of the kind CLIENT with the name of the operation, and the parent of spans that the same task
    starts during the call. Each attempt and each pause is an event of the span. The histogram
    `http.client.request.duration` records each attempt. Spans and metrics contain no IDs, queries, headers or bodies.

    Args:
        tracer_provider: Provider of the tracer; None to use the global one.
        meter_provider: Provider of the meter; None to use the global one.
    """

    def __init__(
        self,
        tracer_provider: trace.TracerProvider | None = None,
        meter_provider: metrics.MeterProvider | None = None,
    ) -> None:
        self._tracer = trace.get_tracer(NAME, VERSION, tracer_provider)
        self._durations = metrics.get_meter(NAME, VERSION, meter_provider).create_histogram(
            "http.client.request.duration",
            unit="s",
            description="Duration of HTTP client requests.",
            explicit_bucket_boundaries_advisory=BUCKETS,
        )
        self._open: dict[int, tuple[trace.Span, Token[Context]]] = {}

    def begin(self, call: Call) -> None:
        """Start the span of a call."""
        attributes = {"http.request.method": call.method, "url.template": call.path}
        span = self._tracer.start_span(call.operation, kind=trace.SpanKind.CLIENT, attributes=attributes)
        self._open[call.number] = span, context.attach(trace.set_span_in_context(span))

    def before(self, attempt: Attempt) -> None:
        """Add the server of an attempt to the span."""
        span = self._span(attempt)
        span.set_attributes(_server(attempt))
        if attempt.number > 1:
            span.set_attribute("http.request.resend_count", attempt.number - 1)

    def after(self, attempt: Attempt) -> None:
        """Add the attempt to the span, and its duration to the histogram."""
        outcome = _outcome(attempt.status, attempt.error)
        known = {"http.request.method": attempt.method, "url.template": attempt.path, **_server(attempt), **outcome}
        self._durations.record(attempt.seconds, known)
        span = self._span(attempt)
        span.add_event("attempt", {"attempt": attempt.number, "duration": attempt.seconds, **outcome})
        if attempt.request_id:
            span.set_attribute("aiomodelarts.request_id", attempt.request_id)

    def on_retry(self, attempt: Attempt) -> None:
        """Add the pause to the span."""
        outcome = _outcome(attempt.status, attempt.error)
        self._span(attempt).add_event("retry", {"attempt": attempt.number, "delay": attempt.delay, **outcome})

    def end(self, call: Call) -> None:
        """End the span."""
        opened = self._open.pop(call.number, None)
        if opened is None:
            return
        span, token = opened
        span.set_attributes(_outcome(call.status, call.error))
        if call.error is not None:
            span.set_status(trace.StatusCode.ERROR, call.error)
        span.end()
        context.detach(token)

    def _span(self, attempt: Attempt) -> trace.Span:
        opened = self._open.get(attempt.call)
        return trace.INVALID_SPAN if opened is None else opened[0]


def instrument(client: ClientT, hook: OpenTelemetryHook | None = None) -> ClientT:
    """Return a copy of a client whose calls are traced by OpenTelemetry; it shares connections and tokens.

    Args:
        client: The client, which is not changed.
        hook: The hook to use; None for a new one with the global providers.

    Example:
        ```python
        async with ModelArts() as client:
            traced = instrument(client)
            await traced.notebooks.list()
        ```
    """
    return client.with_options(hooks=[*client.hooks, hook or OpenTelemetryHook()])


def _server(attempt: Attempt) -> dict[str, AttributeValue]:
    parts = urlsplit(attempt.origin)
    port = parts.port or (80 if parts.scheme == "http" else 443)
    return {"server.address": parts.hostname or "", "server.port": port, "url.scheme": parts.scheme}


def _outcome(status: int | None, error: str | None) -> dict[str, AttributeValue]:
    """Return the status and the kind of error; for an HTTP error, the status, as the semantic conventions require."""
    found: dict[str, AttributeValue] = {} if status is None else {"http.response.status_code": status}
    if error is not None:
        found["error.type"] = str(status) if status is not None and status >= 400 else error
    return found
