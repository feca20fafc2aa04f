"""The pytest plugin as other projects use it: found by its entry point, in a pytest of its own."""

import importlib
import json
import os
import pkgutil
import subprocess
import sys
import unittest
from collections.abc import Callable
from textwrap import dedent
from typing import Any

import pytest

from aiomodelarts import ConfigurationError, ModelArts, RateLimited, models
from aiomodelarts.testing import FakeModelArts, served

pytest_plugins = ["pytester"]

Run = Callable[..., pytest.RunResult]

# Replaces each report by one that was sent as JSON, as pytest-xdist does.
SENT_BETWEEN_PROCESSES = """
import json

def pytest_report_teststatus(report, config):
    sent = json.dumps(config.hook.pytest_report_to_serializable(config=config, report=report))
    received = config.hook.pytest_report_from_serializable(config=config, data=json.loads(sent))
    report.modelarts_undocumented = getattr(received, "modelarts_undocumented", {})
"""
CREATE = 'create(job_name="board", train_url="/bucket/output/")'


@pytest.fixture(scope="module", autouse=True)
def _all_modules_loaded() -> None:
    """pytester forgets modules that were loaded within its runs, while the package keeps their classes."""
    for module in pkgutil.walk_packages(models.__path__, f"{models.__name__}."):
        importlib.import_module(module.name)


@pytest.fixture
def run(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run tests from text with warnings as errors, in this process or in one of their own."""
    monkeypatch.delenv("PYTEST_ADDOPTS", raising=False)

    def run(text: str, *arguments: str, ini: str = "", apart: bool = False) -> pytest.RunResult:
        loops = "" if "no:asyncio" in arguments else "asyncio_default_fixture_loop_scope = function\n"
        pytester.makeini(f"[pytest]\nfilterwarnings = error\n{loops}{ini}")
        pytester.makepyfile(dedent(text))
        options = ("-p", "no:cacheprovider", "-p", "no:schemathesis", "--strict-markers", *arguments)
        if apart:
            return pytester.runpytest_subprocess(*options, timeout=50)
        return pytester.runpytest_inprocess(*options)

    return run


class TestFixtures:
    def test_with_pytest_asyncio_and_without_an_event_loop(self, run: Run) -> None:
        done = run(
            f"""
            import asyncio
            import pytest

            @pytest.mark.asyncio
            async def test_marked(modelarts, modelarts_fake):
                board = await modelarts.visualization_jobs.{CREATE}
                await modelarts.visualization_jobs.wait(board.job_id)
                assert modelarts_fake.assert_called("CreateVisualizationJob").response["job_id"] == board.job_id

            @pytest.mark.asyncio
            async def test_each_test_has_a_fake_of_its_own(modelarts):
                async with modelarts as client:
                    assert [job async for job in client.visualization_jobs.list()] == []

            def test_without_a_loop(modelarts, modelarts_fake):
                assert asyncio.run(modelarts.with_options(retries=0).project_id())
                assert modelarts_fake.iam.requests == 1
            """
        )
        done.assert_outcomes(passed=3)

    def test_with_anyio(self, run: Run) -> None:
        done = run(
            f"""
            import pytest

            pytestmark = pytest.mark.anyio

            @pytest.fixture
            def anyio_backend():
                return "asyncio"

            @pytest.fixture
            async def board(modelarts):
                return await modelarts.visualization_jobs.{CREATE}

            async def test_client(modelarts, board):
                assert (await modelarts.visualization_jobs.get(board.job_id)).job_name == "board"
            """,
            "-p",
            "no:asyncio",
        )
        done.assert_outcomes(passed=1)

    def test_served_for_programs_that_find_it_by_the_environment(self, run: Run, monkeypatch: Any) -> None:
        monkeypatch.setenv("OS_TOKEN", "of somebody else")
        program = f"""
            import asyncio
            from aiomodelarts import ModelArts

            async def main():
                async with ModelArts() as client:
                    await client.visualization_jobs.{CREATE}

            asyncio.run(main())
        """
        done = run(
            f"""
            import os, subprocess, sys, urllib.request
            import pytest

            def test_program(modelarts_environment, modelarts_fake):
                subprocess.run([sys.executable, "-c", {dedent(program)!r}], check=True, timeout=40)
                modelarts_fake.assert_called("CreateVisualizationJob", times=1)

            def test_url(modelarts_url, modelarts_fake):
                with pytest.raises(urllib.error.HTTPError, match="401"):
                    urllib.request.urlopen(f"{{modelarts_url}}/v1/some-project/notebooks")
                assert modelarts_fake.calls_of("ListNotebooks")[0].status == 401
            """
        )
        done.assert_outcomes(passed=2)

    def test_seed_and_speed(self, run: Run, pytester: pytest.Pytester) -> None:
        seed = "- CreateVisualizationJob: {job_name: %s, train_url: /bucket/output/}"
        (pytester.path / "usual.yaml").write_text(seed % "usual")
        (pytester.path / "special.yaml").write_text(seed % "special")
        call = {"method": "GET", "target": f"/v1/{'0' * 32}/notebooks/n-1", "sent": None, "status": 200}
        rows = [
            {"format": "aiomodelarts conformance 1", "settings": {}},
            {**call, "json": {"id": "n-1", "name": "lab"}},
        ]
        (pytester.path / "calls.jsonl").write_text("\n".join(map(json.dumps, rows)))
        done = run(
            """
            import pytest

            async def names(client):
                return [job.job_name for job in (await client.visualization_jobs.list()).jobs]

            @pytest.mark.asyncio
            async def test_usual(modelarts, modelarts_fake):
                assert await names(modelarts) == ["usual"]
                assert len(modelarts_fake.calls) == 1
                assert type(modelarts_fake.clock).__name__ == "ScaledClock"

            @pytest.mark.asyncio
            @pytest.mark.modelarts(seed="special.yaml", token_lifetime=7e5)
            async def test_special(modelarts, modelarts_fake):
                assert await names(modelarts) == ["special"]
                assert modelarts_fake.iam.lifetime == 7e5
                assert modelarts_fake.strict

            @pytest.mark.asyncio
            @pytest.mark.modelarts(replay="calls.jsonl")
            async def test_replayed(modelarts, modelarts_fake):
                assert (await modelarts.notebooks.get("n-1")).name == "lab"
                assert modelarts_fake.strict
            """,
            ini="modelarts_seed = usual.yaml\nmodelarts_speed = 1000\nmodelarts_strict = true\n",
        )
        done.assert_outcomes(passed=3)

    @pytest.mark.parametrize(
        ("given", "reason"),
        [
            ("'garden.yaml'", "'garden.yaml' is a positional argument; write seed='garden.yaml', or speed="),
            ("sed='garden.yaml'", "*unexpected keyword argument 'sed'"),
            ("seed='nothing.yaml'", "can't open *nothing.yaml: No such file or directory"),
            ("seed=[{'ListNotebook': {}}]", "the seed, step 1 (ListNotebook): there is no operation *"),
            ("seed='a.yaml', replay='b'", "seed= and replay= can't be combined: a recording has no state"),
            ("replay='b.jsonl'", "can't open *b.jsonl: No such file or directory"),
            ("speed='fast'", "speed is 'fast'; pass a number of 1 or more"),
            ("speed=0.5", "speed is 0.5; pass a finite number of 1 or more"),
        ],
    )
    def test_marker_that_can_not_be(self, given: str, reason: str, run: Run) -> None:
        done = run(f"import pytest\n\n@pytest.mark.modelarts({given})\ndef test_asks(modelarts_fake): ...")
        done.assert_outcomes(errors=1)
        done.stdout.fnmatch_lines([f"the fake can't be created from the marker modelarts and the ini file: {reason}"])
        assert "FakeModelArts(**given)" not in done.stdout.str()

    def test_ini_file_that_can_not_be(self, run: Run) -> None:
        done = run("def test_asks(modelarts_fake): ...", ini="modelarts_strict = maybe\n")
        done.assert_outcomes(errors=1)
        done.stdout.fnmatch_lines(["*modelarts_strict has an invalid truth value 'maybe'; write true or false"])

    def test_marker_goes_before_the_usual_speed(self, run: Run) -> None:
        done = run(
            """
            import pytest
            from aiomodelarts.testing import VirtualClock

            @pytest.mark.modelarts(speed=None)
            def test_stands_still(modelarts_fake):
                assert type(modelarts_fake.clock) is VirtualClock

            @pytest.mark.modelarts(clock=VirtualClock(5.0))
            def test_has_its_own(modelarts_fake):
                assert modelarts_fake.clock.now() == 5.0
            """,
            ini="modelarts_speed = 1000\n",
        )
        done.assert_outcomes(passed=2)

    def test_shows_the_calls_beside_a_failure_only(self, run: Run) -> None:
        done = run(
            f"""
            import asyncio

            def test_fails(modelarts, modelarts_fake):
                asyncio.run(modelarts.visualization_jobs.{CREATE[:-1]}))
                modelarts_fake.assert_called("CreateNotebook", body={{"name": "flowers"}})
            """
        )
        done.assert_outcomes(failed=1)
        done.stdout.fnmatch_lines(
            [
                "*AssertionError: Expected a call of CreateNotebook with body {'name': 'flowers'}.",
                "*calls to the fake of ModelArts*",
                '1. CreateVisualizationJob: POST /v1/*/visualization-jobs {*"job_name": "board"*} -> 200',
            ]
        )
        assert "demo-password" not in done.stdout.str()

    def test_strict_and_undocumented_fields(self, run: Run, pytester: pytest.Pytester) -> None:
        text = f"""
            import pytest
            from aiomodelarts import BadRequest

            async def create(client):
                await client.visualization_jobs.{CREATE[:-1]}, extra_body={{"color": 1}}, extra_query={{"shade": 2}})

            @pytest.mark.asyncio
            @pytest.mark.modelarts(strict=False)
            @pytest.mark.parametrize("number", [1, 2])
            async def test_lenient(modelarts, number):
                await create(modelarts)

            @pytest.mark.asyncio
            async def test_strict(modelarts):
                with pytest.raises(BadRequest, match="does not document the query parameter shade"):
                    await create(modelarts)

            @pytest.mark.asyncio
            async def test_fails(modelarts):
                await create(modelarts)

            @pytest.mark.asyncio
            async def test_clean(modelarts):
                await modelarts.visualization_jobs.{CREATE}
        """
        pytester.makeconftest(SENT_BETWEEN_PROCESSES)
        done = run(text, "--modelarts-strict")
        done.assert_outcomes(passed=4, failed=1)
        done.stdout.fnmatch_lines(["*does not document the query parameter shade.*", "*-> 200 (undocumented: *)"])
        lines = [r"CreateVisualizationJob: [?]shade (4 calls, first in *::test_lenient[[]1[]])"]
        lines += [lines[0].replace("[?]shade", "color")]
        title = "*undocumented fields and parameters sent to the fake of ModelArts*"
        done.stdout.fnmatch_lines([title, *lines], consecutive=True)

    def test_is_listed_with_its_words(self, run: Run) -> None:
        text = run("", "--markers").stdout.str() + run("", "--fixtures").stdout.str()
        assert "@pytest.mark.modelarts(seed=..., speed=..., strict=..., **arguments)" in text
        for name in ("modelarts_fake", "modelarts", "modelarts_url", "modelarts_environment"):
            assert f"\n{name} -- " in text


class TestCosts:
    def test_nothing_is_imported_before_a_test_asks(self, run: Run) -> None:
        done = run(
            """
            import sys

            def test_other():
                assert "pytest_aiomodelarts" in sys.modules
                assert not {"aiomodelarts", "httpx", "starlette", "attrs"} & set(sys.modules)
            """,
            "-p",
            "no:hypothesispytest",
            apart=True,
        )
        done.assert_outcomes(passed=1)

    def test_without_the_extra_only_use_fails(self, run: Run) -> None:
        done = run(
            """
            import sys

            sys.modules["starlette"] = None  # as if it were not installed

            def test_other():
                pass

            def test_asks(modelarts):
                pass
            """,
            apart=True,
        )
        done.assert_outcomes(passed=1, errors=1)
        done.stdout.fnmatch_lines(["*starlette is missing; aiomodelarts.testing needs its extra: pip install *"])
        assert "Traceback" not in done.stdout.str()


class TestUnittest:
    """What the README says for unittest works; these classes are run by the test below, by unittest alone."""

    @pytest.mark.parametrize("name", ["WithLoop", "WithoutLoop"])
    def test_recipe(self, name: str) -> None:
        result = unittest.TestResult()
        unittest.defaultTestLoader.loadTestsFromTestCase(RECIPES[name]).run(result)
        assert (result.testsRun, result.failures, result.errors) == (1, [], [])


class WithLoop(unittest.IsolatedAsyncioTestCase):
    __test__ = False

    async def asyncSetUp(self) -> None:
        self.fake = FakeModelArts()
        self.client = await self.enterAsyncContext(self.fake.client(retries=0))

    async def test_refusal(self) -> None:
        self.fake.fail("ListNotebooks", status=429)
        with self.assertRaises(RateLimited):  # noqa: PT027  # unittest it is
            await self.client.notebooks.list()


class WithoutLoop(unittest.TestCase):
    __test__ = False

    def setUp(self) -> None:
        self.fake = FakeModelArts()
        self.url = self.enterContext(served(self.fake))

    def test_program(self) -> None:
        variables = {name: value for name, value in os.environ.items() if not name.startswith("OS_")}
        code = (
            "import asyncio\nfrom aiomodelarts import ModelArts\n"
            "async def main():\n    async with ModelArts() as client: await client.notebooks.list()\n"
            "asyncio.run(main())"
        )
        environment = {**variables, **self.fake.environment(self.url)}
        subprocess.run([sys.executable, "-c", code], env=environment, check=True, timeout=40)
        self.fake.assert_called("ListNotebooks", times=1)


RECIPES: dict[str, type[unittest.TestCase]] = {"WithLoop": WithLoop, "WithoutLoop": WithoutLoop}


async def test_client_that_opens_itself_belongs_to_one_loop() -> None:
    fake = FakeModelArts()
    client = fake.client(opens_itself=True)
    assert isinstance(client, ModelArts)
    await client.notebooks.list()
    async with client:
        await client.notebooks.list()
    with pytest.raises(ConfigurationError, match="closed"):
        await client.notebooks.list()
