"""The conformance runner against a fake that answers as it should."""

import json
from collections import Counter
from typing import Any
from xml.etree import ElementTree

import httpx
import pytest

from aiomodelarts import ConnectFailed
from aiomodelarts.testing import FakeModelArts, serving
from aiomodelarts.testing.conformance import Conformance, Report, Settings
from aiomodelarts.testing.conformance.argument_sources import reading_operations
from aiomodelarts.testing.conformance.findings import Examined, Finding, Kind, Leftover
from aiomodelarts.testing.conformance.junit import to_junit
from aiomodelarts.testing.conformance.text_report import to_table
from tests.contract.conformance_garden import IMAGE, Between, answered, conformance, garden, remaining
from tests.contract.scenarios.deployments import deployment

READ_AT_LEAST = 124
CALLED_AT_LEAST = 431
# No response has the IDs of these operations, or only that of a search for fine-tuning jobs.
UNREACHABLE = {
    "GetDevServerJobService",
    "GetHyperinstanceOperation",
    "ListFtArtifacts",
    "ShowFtDetail",
    "ShowFtMetrics",
}
REFUSAL = {"error_code": "ModelArts.0104", "error_msg": "Not now."}


def outcomes(report: Report, outcome: str) -> list[str]:
    return [one.operation for one in report.operations if one.outcome == outcome]


def skipped(report: Report, operation: str) -> str:
    [found] = [one for one in report.operations if one.operation == operation]
    assert found.outcome == "skipped"
    return found.skipped


class TestReading:
    async def test_what_is_there(self) -> None:
        fake = garden()
        report = await conformance(fake).run()
        assert (outcomes(report, "different"), report.code, report.leftovers) == ([], 0, [])
        assert len(outcomes(report, "conforms")) >= READ_AT_LEAST
        assert set(outcomes(report, "conforms")) <= set(reading_operations())
        assert {call.operation for call in fake.calls} <= set(reading_operations())
        compared = [one.operation for one in report.operations if one.pages == "compared"]
        assert {"ListNotebooks", "ListModels", "ListTrainingJobs", "ListNetworks", "ListServices"} <= set(compared)
        assert len(compared) >= 40

    async def test_an_empty_project(self, fake: FakeModelArts) -> None:
        report = await conformance(fake).run()
        assert (outcomes(report, "different"), report.code) == ([], 0)
        assert skipped(report, "ShowNotebook") == "there is no id among notebooks to examine"
        assert skipped(report, "CreateNotebook") == "it changes resources, and no life cycle of this run calls it"
        assert "ListNotebooks" in outcomes(report, "conforms")

    async def test_over_a_socket(self) -> None:
        fake = garden()
        async with serving(fake) as url:
            run = Conformance(Settings(now=fake.clock.now()), credentials=fake.credentials(url), endpoint=url)
            report = await run.run()
        assert outcomes(report, "different") == []
        assert len(outcomes(report, "conforms")) >= READ_AT_LEAST

    async def test_only_and_skip(self) -> None:
        report = await conformance(garden(), only=("notebooks", "List*Jobs"), skip=("*Flavors",)).run()
        shown = {one.operation for one in report.operations}
        assert {"ShowNotebook", "CreateNotebook", "ListTrainingJobs"} <= shown
        assert not shown & {"ListFlavors", "ShowSwitchableFlavors", "ShowModel", "ListTrainingJobsV1"}

    async def test_what_may_not_be_called(self) -> None:
        fake = garden()
        forbidden = Between(fake, "ListOrders", answered(403, REFUSAL), lets_pass=False)
        report = await conformance(fake, forbidden).run()
        assert skipped(report, "ListOrders").startswith("the credentials have no permission: HTTP 403")

    async def test_what_is_withdrawn(self) -> None:
        fake = garden()
        gone = Between(fake, "ListClusters", answered(404, REFUSAL), lets_pass=False)
        report = await conformance(fake, gone).run()
        assert skipped(report, "ListClusters").startswith("withdrawn, and the endpoint does not support it")

    async def test_what_only_the_other_cloud_documents(self) -> None:
        fake = garden()
        missing = {"error_code": "APIGW.0101", "error_msg": "The API does not exist"}
        lacks = Between(fake, "ListTrainingExperiments", answered(404, missing), lets_pass=False)
        report = await conformance(fake, lacks).run()
        assert skipped(report, "ListTrainingExperiments").startswith(
            "only Huawei Cloud documents this operation, and the endpoint does not support it: HTTP 404 APIGW.0101"
        )

    async def test_what_a_resource_need_not_have(self) -> None:
        fake = garden()
        async with fake.client() as client:
            await deployment(client)
        report = await conformance(fake, only=("ShowInferHra",)).run()
        assert skipped(report, "ShowInferHra").startswith("no resource found has this part: HTTP 404")

    async def test_an_endpoint_that_is_not_there(self, fake: FakeModelArts) -> None:
        class Nowhere(httpx.AsyncBaseTransport):
            async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
                if request.url.path.startswith("/v3/"):
                    return await httpx.ASGITransport(fake.app).handle_async_request(request)
                raise httpx.ConnectError("nobody listens", request=request)

        run = conformance(fake, Nowhere())
        with pytest.raises(ConnectFailed):
            await run.run()
        assert (run.report.ended, run.report.code) == (False, 2)


class TestWriting:
    async def test_life_cycles(self) -> None:
        fake = garden()
        report = await conformance(fake, write=True, expensive=True).run()
        assert (outcomes(report, "different"), report.code, report.leftovers) == ([], 0, [])
        assert set(reading_operations()) - UNREACHABLE <= set(outcomes(report, "conforms"))
        assert len(outcomes(report, "conforms")) >= CALLED_AT_LEAST
        assert await remaining(fake) == []

    async def test_nothing_expensive_unless_asked_for(self, fake: FakeModelArts) -> None:
        report = await conformance(fake, write=True, image="", vpc="").run()
        assert outcomes(report, "different") == []
        assert {"CreatePool", "CreateNetwork", "CreatePlugin"} <= set(outcomes(report, "skipped"))
        assert skipped(report, "RegisterImage") == "set --image to call it"
        assert skipped(report, "CreateInferIntranetConnection") == "set --vpc to call it"
        assert skipped(report, "CreateDevServer") == "it changes resources, and no life cycle of this run calls it"
        assert await remaining(fake) == []

    async def test_over_a_socket(self, fake: FakeModelArts) -> None:
        async with serving(fake) as url:
            settings = Settings(write=True, image=IMAGE, stamp="b2", now=fake.clock.now())
            run = Conformance(settings, credentials=fake.credentials(url), endpoint=url, clock=fake.clock)
            report = await run.run()
        assert (outcomes(report, "different"), report.leftovers) == ([], [])
        assert "DeleteNotebook" in outcomes(report, "conforms")
        assert await remaining(fake) == []


class TestReports:
    async def report(self) -> Report:
        fake = garden()

        def broken(_request: httpx.Request, reply: Any) -> Any:
            status, kind, body = reply
            return status, kind, {**body, "colour": "red", "name": 7} if status == 200 else body

        return await conformance(fake, Between(fake, "ShowNotebook", broken), only=("notebooks",)).run()

    async def test_json(self) -> None:
        content = json.loads((await self.report()).to_json())
        assert content["summary"] == {"conforms": 5, "different": 1, "skipped": 8}
        assert (content["write"], content["ended"], content["leftovers"]) == (False, True, [])
        [row] = [row for row in content["operations"] if row["operation"] == "ShowNotebook"]
        assert {key: row[key] for key in ("resource", "method", "path", "generation", "outcome", "skipped")} == {
            "resource": "notebooks",
            "method": "GET",
            "path": "/v1/{project_id}/notebooks/{id}",
            "generation": "current",
            "outcome": "different",
            "skipped": "",
        }
        assert row["statuses"] == {"200": 2, "400": 1}
        assert row["findings"] == [
            {"kind": "type", "place": "name", "message": "is an integer, but string is documented", "times": 2},
            {
                "kind": "undocumented field",
                "place": "colour",
                "message": "is not documented; it is a string",
                "times": 2,
            },
        ]

    async def test_junit(self) -> None:
        suite = ElementTree.fromstring(to_junit(await self.report()))  # noqa: S314  # our own text
        assert suite.tag == "testsuite"
        assert {name: suite.get(name) for name in ("tests", "failures", "skipped", "errors")} == {
            "tests": "14",
            "failures": "1",
            "skipped": "8",
            "errors": "0",
        }
        [case] = [case for case in suite if case.get("name") == "ShowNotebook"]
        assert case.get("classname") == "conformance.notebooks"
        assert [one.get("type") for one in case.findall("failure")] == ["type", "undocumented field"]
        [case] = [case for case in suite if case.get("name") == "CreateNotebook"]
        assert [one.tag for one in case] == ["skipped"]

    async def test_table(self) -> None:
        lines = to_table(await self.report()).splitlines()
        assert lines[0].split() == ["operation", "outcome", "HTTP", "findings"]
        [at] = [number for number, line in enumerate(lines) if line.startswith("ShowNotebook ")]
        assert lines[at].split()[1:4] == ["different", "200x2", "400x1"]
        assert lines[at].endswith("type: name is an integer, but string is documented (2x)")
        assert lines[at + 1].strip() == "undocumented field: colour is not documented; it is a string (2x)"
        assert lines[-1] == "14 operations: 5 conform, 1 are different (2 findings), 8 skipped"

    def test_table_shows_no_answer_and_nothing_that_steers_a_terminal(self) -> None:
        place = "name\x1b[2J\n200x9"
        examined = Examined("ShowNotebook", statuses=Counter({0: 3, 200: 1}))
        examined.findings[Finding(Kind.UNDOCUMENTED, place, "is not documented")] += 1
        left = Leftover("notebooks", "ma-conform", {"id": "a\x1bb"}, "busy")
        *table, end = to_table(Report(False, [examined], [left])).splitlines()
        assert table[2].split()[:5] == ["ShowNotebook", "different", "none", "x3", "200x1"]
        assert table[2].endswith("undocumented field: name [2J 200x9 is not documented (1x)")
        assert end == "NOT DELETED: notebooks ma-conform (a b) - busy"
