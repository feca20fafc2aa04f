"""How the command line reads IDs, arguments, paths, bodies and words to complete, and sorts rows."""

import io
import re
import sys
from pathlib import Path
from typing import Any

import orjson
import pytest

from aiomodelarts import core
from aiomodelarts.command_line import completion
from aiomodelarts.command_line.api_document import operations
from aiomodelarts.command_line.body_shapes import warn_of_body
from aiomodelarts.command_line.exit_codes import error_line
from aiomodelarts.command_line.main import main
from aiomodelarts.command_line.operation_run import stdin_lines
from aiomodelarts.command_line.output.columns import Column
from aiomodelarts.command_line.output.formats import Output, rendered
from aiomodelarts.command_line.remedies import for_command_line
from aiomodelarts.command_line.yaml_text import yaml_value
from aiomodelarts.core.errors.exceptions import ApiError, ConfigurationError
from tests.cases import for_each


class TestOrder:
    @for_each(
        ("values", "ascending"),
        [
            ([10, 9, "100", 2.5, "abc", True, "9"], [True, 2.5, 9, "9", 10, "100", "abc"]),
            (["100", "9", "10"], ["9", "10", "100"]),
            (["v9", "v10", "a"], ["a", "v10", "v9"]),
            ([[1], {"a": 1}, [0]], [[0], [1], {"a": 1}]),
            ([2**63, -1, 1e300], [-1, 2**63, 1e300]),
        ],
    )
    def test_of_values(self, values: list[Any], ascending: list[Any]) -> None:
        rows = [{"v": None}, *({"v": one} for one in values), {"w": 1}]
        for sort, expected in (("v", ascending), ("-v", ascending[::-1])):
            text = rendered(rows, Output("json", sort=sort), (Column(("v",), "v"),))
            found = [one.get("v") for one in orjson.loads(text)]
            assert sorted(map(repr, found[:-2])) == sorted(map(repr, expected))
            assert [float(one) if isinstance(one, str) and one.isdigit() else one for one in found] == [
                *(float(one) if isinstance(one, str) and one.isdigit() else one for one in expected),
                *(None, None),
            ]

    def test_of_times(self) -> None:
        times = ["2026-05-01T05:00:00Z", "2026-05-01T08:00:00+02:00", "2026-05-01T07:00:00Z"]
        column = Column(("v",), "age", "age", "iso")
        text = rendered([{"v": one} for one in times], Output("json", sort="age"), (column,))
        assert [one["v"] for one in orjson.loads(text)] == [times[2], times[1], times[0]]

    def test_missing_values_are_last(self) -> None:
        rows = [{"v": ""}, {"v": None}, {"v": "b"}, {}, {"v": "a"}]
        for sort, first in (("v", ["a", "b"]), ("-v", ["b", "a"])):
            text = rendered(rows, Output("json", sort=sort), (Column(("v",), "v"),))
            assert [one.get("v") or None for one in orjson.loads(text)] == [*first, None, None, None]

    def test_of_equal_rows_stays(self) -> None:
        rows = [{"v": 1, "n": "a"}, {"v": 1, "n": "b"}]
        for sort in ("v", "-v"):
            assert orjson.loads(rendered(rows, Output("json", sort=sort), (Column(("v",), "v"),))) == rows


class TestInput:
    @for_each(
        ("text", "ids"),
        [
            (b"a\r\n\r\n# comment\r\n  \nb  name\n#c\n", ["a", "b"]),
            (b"\xef\xbb\xbfa\nb#1", ["a", "b#1"]),
            (b"# only a comment", []),
        ],
    )
    def test_ids(self, text: bytes, ids: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text)))
        assert stdin_lines() == ids

    def test_arguments_that_are_no_text(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        broken = "bl\udcc3\udcbcte"
        for arguments in (
            ["notebooks", "show", broken, "--dry-run"],
            ["notebooks", "list", "--query", f"[?a=='{broken}']"],
        ):
            assert main(arguments) == 2
            error = capsys.readouterr().err
            assert error.startswith("modelarts: an argument has characters that are not ")
            assert error.endswith("; set PYTHONUTF8=1\n")
        monkeypatch.chdir(tmp_path)
        (tmp_path / broken).write_text("[]", encoding="utf-8")
        assert main(["jobs", "submit", broken]) == 2
        assert "it must be an object" in capsys.readouterr().err


class TestPaths:
    @for_each(
        ("arguments", "line"),
        [
            (["GET", "/v1/x?limit=1&a=b%20c&a="], "GET /v1/x?limit=1&a=b%20c&a= HTTP/1.1"),
            (["GET", "/v1/x?limit=1", "--set", "offset=2"], "GET /v1/x?limit=1&offset=2 HTTP/1.1"),
            (["HEAD", "/v1/x", "--curl"], "curl --head "),
            (["POST", "/v1/x", "--body", '{"a": "\x9b"}', "--curl"], "curl --request POST "),
        ],
    )
    def test_any_path(self, arguments: list[str], line: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["--endpoint", "https://modelarts.invalid", "api", *arguments, "--dry-run"]) == 0
        shown = capsys.readouterr()
        assert shown.out.startswith(line), shown
        assert "\x9b" not in shown.out

    @for_each(
        ("arguments", "error"),
        [
            (["completion"], "Missing argument 'SHELL'. Choose from: bash, zsh, fish"),
            (["api"], "Missing argument 'METHOD'. Choose from: get, post, "),
            (["api", "BREW", "/v1/x"], "Invalid value for 'METHOD': 'BREW' is not one of 'get', "),
        ],
    )
    def test_missing_and_wrong_arguments(
        self, arguments: list[str], error: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main(arguments) == 2
        first, second = capsys.readouterr().err.splitlines()
        assert first.startswith(f"modelarts: {error}")
        assert second == f"modelarts: `modelarts {arguments[0]} --help` shows the options"

    def test_placeholders(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["api", "GET", "/v1/{project_id}/x/{a}/{b}", "--dry-run"]) == 2
        assert "replace {a} and {b} in the path by a value" in capsys.readouterr().err


class TestCompletion:
    @for_each("words", ["modelarts nonsense ", "modelarts notebooks nonsense ", "modelarts jobs list --nonsense x "])
    def test_of_what_does_not_exist(
        self, words: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        for name, value in {"_MODELARTS_COMPLETE": "bash_complete", "COMP_WORDS": words, "COMP_CWORD": "9"}.items():
            monkeypatch.setenv(name, value)
        with pytest.raises(SystemExit, match=r"^0$"):  # as click ends after completions
            main([])
        assert capsys.readouterr().err == ""

    @for_each(
        ("words", "completions"),
        [
            ("--cloud ", ["one", "blüte"]),
            ("--cloud o", ["one"]),
            ("logout b", ["blüte"]),
            ("jobs list --cloud o", ["one"]),
            ("jobs list --status c", ["Creating", "Completed"]),
        ],
    )
    def test_of_options(
        self, words: str, completions: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        file = tmp_path / "clouds.yaml"
        file.write_text("clouds: {one: {}, blüte: {}, 'a b': {}, '$(id)': {}}", encoding="utf-8")
        assert completed(f"modelarts {words}", capsys, OS_CLIENT_CONFIG_FILE=str(file)) == completions

    def test_without_clouds(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert completed("modelarts --cloud ", capsys, OS_CLIENT_CONFIG_FILE=str(tmp_path)) == []

    def test_of_names_that_are_no_words(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        names = ["lab", "my lab", "$(id)", "a\nplain,evil", "a\x1b[2J", "blüte"]
        rows = [(f"id-{number}", name) for number, name in enumerate(names)]

        def kept(*_: object) -> list[tuple[str, str]]:
            return rows

        monkeypatch.setattr(completion, "_kept", kept)
        assert completed("modelarts notebooks show ", capsys) == ["lab", "blüte", *(ident for ident, _ in rows)]


def completed(words: str, capsys: pytest.CaptureFixture[str], **variables: str) -> list[str]:
    """Return what bash offers at the end of a line."""
    number = str(len(words.split(" ")) - 1)
    typed = {"_MODELARTS_COMPLETE": "bash_complete", "COMP_WORDS": words, "COMP_CWORD": number}
    with pytest.MonkeyPatch.context() as patch:
        for name, value in {**typed, **variables}.items():
            patch.setenv(name, value)
        with pytest.raises(SystemExit, match=r"^0$"):
            main([])
    return [line.partition(",")[2] for line in capsys.readouterr().out.split("\n") if line]


class TestRequestOfTheJobList:
    @for_each(
        ("arguments", "parts"),
        [
            (["--dry-run"], ["POST /v2/PROJECT_ID/training-job-searches HTTP/1.1", '"filters": []']),
            (["--running", "--curl"], ["curl --request POST https://modelarts.invalid/", '"value":["Creating",']),
            (["--name", "a'b", "--mine", "--watch", "--limit", "2", "--dry-run"], ['"like"', "a'b"]),
        ],
    )
    def test_is_printed(self, arguments: list[str], parts: list[str], capsys: pytest.CaptureFixture[str]) -> None:
        with pytest.MonkeyPatch.context() as patch:
            for name in ("OS_PROJECT_ID", "HW_PROJECT_ID", "HUAWEICLOUD_SDK_PROJECT_ID"):
                patch.delenv(name, raising=False)
            assert main(["--endpoint", "https://modelarts.invalid", "jobs", "list", *arguments]) == 0
        shown = capsys.readouterr().out
        assert all(part in shown for part in parts), shown


class TestBodies:
    @for_each(
        ("body", "warnings"),
        [
            (
                "metadata: {name: yes, description: 1.10}\nspec: {resource: {node_count: '2', flavor_id: x}}",
                [
                    "metadata.name is true, but CreateTrainingJob documents a string; put it in quotes",
                    "metadata.description is 1.1, but CreateTrainingJob documents a string; put it in quotes",
                    "spec.resource.node_count is a string, but CreateTrainingJob documents an integer",
                ],
            ),
            (
                "metadata: {name: x}\nalgorithm: {parameters: [{name: rate, value: 0.5}]}",
                ["algorithm.parameters.0.value is 0.5, but CreateTrainingJob documents a string; put it in quotes"],
            ),
            ("metadata: {name: 'yes', description: null}\nspec: {resource: {node_count: 2}}", []),
            ("metadata: {name: x}\nspec: {resource: {node_count: true}}", ["spec.resource.node_count is true, but"]),
        ],
    )
    def test_values_with_another_type_are_reported(self, body: str, warnings: list[str]) -> None:
        with pytest.MonkeyPatch.context() as patch:
            errors = io.StringIO()
            patch.setattr(sys, "stderr", errors)
            warn_of_body(operations()["CreateTrainingJob"], yaml_value(body, "job.yaml"))
        lines = errors.getvalue().splitlines()
        assert len(lines) == len(warnings), lines
        assert all(line.startswith(f"modelarts: {text}") for line, text in zip(lines, warnings, strict=True)), lines


class TestRemedies:
    """Errors advise what exists on the command line."""

    @for_each(
        ("text", "shown"),
        [
            (
                "not known; pass region= or endpoint=, or set OS_REGION_NAME",
                "pass --region or --endpoint, or set OS_REGION_NAME",
            ),
            ("pass auth_url= to the credentials or region= to the client, or", "set OS_AUTH_URL, or pass --region, or"),
            (
                "found no project; pass project_id= or another project_name=",
                "pass --project or set another OS_PROJECT_NAME",
            ),
            ("or OS_CLOUD, or pass credentials= to the client", "or OS_CLOUD, or run `modelarts login`"),
            ("it has one, two; choose one with OS_CLOUD or from_cloud(name)", "choose one with --cloud or OS_CLOUD"),
            ("does not have the cloud named by OS_CLOUD; it has one", "does not have the cloud 'three'; it has one"),
            (
                "pass verify= with a CA bundle that contains its issuer, or set OS_CACERT or SSL_CERT_FILE",
                "set OS_CACERT or SSL_CERT_FILE to a CA bundle that contains its issuer",
            ),
            ("a client certificate; pass cert=", "a client certificate; set OS_CERT and OS_KEY"),
            ("if the address is correct, set endpoint= or auth_url to it", "set --endpoint or OS_AUTH_URL to it"),
            ("rename them, or exclude them with exclude=", "rename them, or exclude them with --exclude"),
        ],
    )
    def test_of_arguments(self, text: str, shown: str) -> None:
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("OS_CLOUD", "three")
            line = error_line(ConfigurationError(text))
        assert line.endswith(shown), line
        assert not re.search(r"[a-z_]+=", line)

    def test_words_of_the_service_stay(self) -> None:
        assert "region=x is wrong" in error_line(ApiError(400, "A.1", "region=x is wrong"))

    def test_of_all_messages_of_the_client(self) -> None:
        """Each argument that a message of the core advises has a remedy, except where no command causes the message."""
        unreachable = {
            ("client_pickling.py", "http_client="),
            ("network_settings.py", "http_client="),
            ("direct_request.py", "path_values="),  # the command checks the path first
            ("link_hosts.py", "allow_http=True"),
            ("session.py", "project_id="),
        }
        advised = re.compile(r"\b(?:pass|set|with) ([a-z_]+=(?:True)?)")
        found: set[tuple[str, str]] = set()
        for path in sorted(Path(core.__file__).parent.rglob("*.py")):
            for text in re.findall(r'"([^"\n]*)"', path.read_text("utf-8")):
                found |= {(path.name, one) for one in advised.findall(for_command_line(text))}
        assert found <= unreachable
