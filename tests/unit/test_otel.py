"""Spans and metrics by OpenTelemetry's own SDK."""

import asyncio
import subprocess
import sys
from typing import Any

import httpx
import pytest

from aiomodelarts import ConnectionLost, NotFound, PasswordCredentials

pytest.importorskip("opentelemetry.sdk", reason="opentelemetry-sdk is not installed")

from opentelemetry import trace
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

from aiomodelarts.otel import OpenTelemetryHook, instrument

TEMPLATE = "/v1/{project_id}/visualization-jobs/{job_id}"


class Collector:
    """What was exported."""

    def __init__(self) -> None:
        self._spans, self._reader = InMemorySpanExporter(), InMemoryMetricReader()
        self.tracers = TracerProvider()
        self.tracers.add_span_processor(SimpleSpanProcessor(self._spans))
        self.meters = MeterProvider([self._reader])
        self.hook = OpenTelemetryHook(self.tracers, self.meters)

    @property
    def spans(self) -> tuple[ReadableSpan, ...]:
        return self._spans.get_finished_spans()

    def points(self) -> list[Any]:
        data = self._reader.get_metrics_data()
        metrics = [] if data is None else data.resource_metrics[0].scope_metrics[0].metrics
        assert [(metric.name, metric.unit) for metric in metrics] == [("http.client.request.duration", "s")]
        return list(metrics[0].data.data_points)


@pytest.fixture
def collector() -> Any:
    collector = Collector()
    yield collector
    collector.tracers.shutdown()
    collector.meters.shutdown()


async def test_a_call_is_one_span_with_its_attempts_as_events(connect, clock, collector):
    answers = [
        httpx.Response(503, headers={"Retry-After": "4"}),
        httpx.ReadError("reset"),
        httpx.Response(200, json={"job_id": 7}),
    ]

    def handler(_: httpx.Request) -> httpx.Response:
        clock.advance(0.5)
        answer = answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    async with connect(handler, hooks=[collector.hook], clock=clock) as client:
        await client.visualization_jobs.get(7)

    [span] = collector.spans
    assert (span.name, span.kind, span.status.status_code) == (
        "ShowVisualizationJob",
        SpanKind.CLIENT,
        StatusCode.UNSET,
    )
    assert dict(span.attributes) == {
        "http.request.method": "GET",
        "url.template": TEMPLATE,
        "server.address": "modelarts.test",
        "server.port": 443,
        "url.scheme": "https",
        "http.request.resend_count": 2,
        "http.response.status_code": 200,
    }
    events = [(event.name, {**event.attributes}) for event in span.events]
    delay = events[3][1].pop("delay")
    assert 0 <= delay <= 1.0
    assert events == [
        ("attempt", {"attempt": 1, "duration": 0.5, "http.response.status_code": 503, "error.type": "503"}),
        ("retry", {"attempt": 1, "delay": 4.0, "http.response.status_code": 503, "error.type": "503"}),
        ("attempt", {"attempt": 2, "duration": 0.5, "error.type": "ConnectionLost"}),
        ("retry", {"attempt": 2, "error.type": "ConnectionLost"}),
        ("attempt", {"attempt": 3, "duration": 0.5, "http.response.status_code": 200}),
    ]


async def test_durations_of_attempts_are_a_histogram(connect, clock, collector):
    answers = [httpx.Response(503, headers={"Retry-After": "4"}), httpx.Response(200, json={})]

    def handler(_: httpx.Request) -> httpx.Response:
        clock.advance(0.5)
        return answers.pop(0)

    async with connect(handler, hooks=[collector.hook], clock=clock, endpoint="http://127.0.0.1:8080") as client:
        await client.visualization_jobs.get(7)

    common = {
        "http.request.method": "GET",
        "url.template": TEMPLATE,
        "server.address": "127.0.0.1",
        "server.port": 8080,
        "url.scheme": "http",
    }
    points = {point.attributes["http.response.status_code"]: point for point in collector.points()}
    assert dict(points[503].attributes) == {**common, "http.response.status_code": 503, "error.type": "503"}
    assert dict(points[200].attributes) == {**common, "http.response.status_code": 200}
    assert [(point.count, point.sum) for point in points.values()] == [(1, 0.5), (1, 0.5)]
    assert points[200].explicit_bounds[0] == 0.005


@pytest.mark.parametrize(
    ("answer", "kind", "attributes"),
    [
        (
            httpx.Response(404, json={"error_code": "ModelArts.3001"}),
            NotFound,
            {"http.response.status_code": 404, "error.type": "404"},
        ),
        (httpx.ReadError("reset"), ConnectionLost, {"error.type": "ConnectionLost"}),
        (
            httpx.Response(200, json={"is_success": False, "error_code": "ModelArts.2775"}),
            NotFound,
            {"http.response.status_code": 200, "error.type": "NotFound"},
        ),
    ],
)
async def test_failures_are_errors_of_the_span(connect, collector, answer, kind, attributes):
    def handler(_: httpx.Request) -> httpx.Response:
        if isinstance(answer, Exception):
            raise answer
        return answer

    async with connect(handler, hooks=[collector.hook], retries=0) as client:
        with pytest.raises(kind):
            await client.visualization_jobs.get(7)

    [span] = collector.spans
    assert (span.status.status_code, span.status.description) == (StatusCode.ERROR, kind.__name__)
    assert {name: span.attributes.get(name) for name in attributes} == attributes
    assert "http.request.resend_count" not in span.attributes


async def test_a_cancelled_call_ends_its_span(connect, collector):
    async def handler(_: httpx.Request) -> httpx.Response:
        limit.reschedule(0.0)
        await asyncio.Event().wait()
        raise AssertionError

    async with connect(handler, hooks=[collector.hook]) as client:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(None) as limit:
                await client.visualization_jobs.get(7)

    [span] = collector.spans
    assert span.attributes["error.type"] == "CancelledError"
    [attempt] = span.events
    assert attempt.attributes["error.type"] == "CancelledError"
    [point] = collector.points()
    assert (point.count, point.attributes["error.type"]) == (1, "CancelledError")
    assert collector.hook._open == {}
    assert not trace.get_current_span().get_span_context().is_valid


async def test_a_login_that_fails_is_a_span_without_attempts(connect, collector):
    credentials = PasswordCredentials("https://iam.test", "j", "p-secret", user_domain_name="d", project_name="n")
    async with connect(lambda _: httpx.Response(401), hooks=[collector.hook], credentials=credentials) as client:
        with pytest.raises(Exception, match="CreateToken"):
            await client.visualization_jobs.get(7)

    [span] = collector.spans
    assert span.events == ()
    assert span.attributes["error.type"] == "AuthenticationFailed"


async def test_spans_nest_by_task(connect, collector):
    tracer = collector.tracers.get_tracer("test")

    async def handler(_: httpx.Request) -> httpx.Response:
        with tracer.start_as_current_span("inside"):
            await asyncio.sleep(0)
        return httpx.Response(200, json={})

    async def call(name: str) -> None:
        with tracer.start_as_current_span(name):
            await client.visualization_jobs.get(7)

    async with connect(handler, hooks=[collector.hook]) as client:
        await asyncio.gather(*(call(name) for name in ("a", "b", "c")))

    names = {span.context.span_id: span for span in collector.spans}
    inside = [span for span in collector.spans if span.name == "inside"]
    calls = [names[span.parent.span_id] for span in inside]
    assert {call.name for call in calls} == {"ShowVisualizationJob"}
    assert sorted(names[call.parent.span_id].name for call in calls) == ["a", "b", "c"]


async def test_a_client_can_be_instrumented_later(connect, collector):
    async with connect(lambda _: httpx.Response(200, json={})) as client:
        seen = instrument(client, collector.hook)
        await client.visualization_jobs.get(7)
        assert collector.spans == ()
        await seen.visualization_jobs.get(7)
        assert len(collector.spans) == 1
        assert type(seen) is type(client)
        # Without an SDK it costs little and does nothing.
        await instrument(client).visualization_jobs.get(7)


async def test_nothing_secret_and_no_id_is_exported(connect, collector):
    answer = httpx.Response(400, json={"error_msg": "no private-name"})
    async with connect(lambda _: answer, hooks=[collector.hook]) as client:
        with pytest.raises(Exception, match="private-name"):
            await client.notebooks.get("private-id")

    [span] = collector.spans
    exported = span.to_json() + str(collector.points())
    for hidden in ("private", "token-that-nobody-may-see"):
        assert hidden not in exported


def test_only_the_api_is_needed_and_only_by_this_module():
    program = (
        "import sys, aiomodelarts; assert not [m for m in sys.modules if m.startswith('opentelemetry')];"
        "import aiomodelarts.otel; assert not [m for m in sys.modules if m.startswith('opentelemetry.sdk')];"
        "aiomodelarts.otel.OpenTelemetryHook(); del sys.modules['aiomodelarts.otel'];"
        "[sys.modules.__setitem__(m, None) for m in list(sys.modules) if m.startswith('opentelemetry')];"
        "import aiomodelarts.otel"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)

    assert "ImportError: aiomodelarts.otel needs opentelemetry-api; install aiomodelarts[otel]" in done.stderr
    assert "AssertionError" not in done.stderr
