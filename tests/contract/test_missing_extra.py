"""The testing package where the packages of its extra, or the distribution aiomodelarts-testing, are not installed."""

import json
import os
import subprocess
import sys
import tomllib
import warnings
from pathlib import Path

import pytest

import aiomodelarts
from aiomodelarts.__main__ import main
from aiomodelarts.testing import missing_extra
from aiomodelarts.testing.installed_distributions import VersionsDiffer, check_distributions
from aiomodelarts.upgrade_check import command

PACKAGE = Path(aiomodelarts.__file__).parent
EXTRA = ["jsonschema_rs", "starlette", "uvicorn", "yaml"]
COMMANDS = [[], ["--help"], ["serve"], ["conform", "--endpoint", "http://127.0.0.1:9"]]


def run(missing: str, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run Python where a package can't be imported, as if it were not installed."""
    text = f"raise ModuleNotFoundError(\"No module named '{missing}'\", name={missing!r})\n"
    (folder / f"{missing}.py").write_text(text)
    path = os.pathsep.join([str(folder), str(Path(aiomodelarts.__file__).parent.parent)])
    environment = {**os.environ, "PYTHONPATH": path}
    return subprocess.run(
        [sys.executable, *arguments], env=environment, capture_output=True, text=True, check=False, timeout=50
    )


def message(missing: str) -> str:
    return f"{missing} is missing; aiomodelarts.testing needs its extra: pip install 'aiomodelarts[testing]'"


@pytest.mark.parametrize("missing", EXTRA)
def test_command_line_says_it_in_one_line(missing: str, tmp_path: Path) -> None:
    done = run(missing, tmp_path, "-m", "aiomodelarts.testing", "serve")
    assert (done.returncode, done.stdout, done.stderr.splitlines()) == (2, "", [message(missing)])


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_every_command(command: list[str], tmp_path: Path) -> None:
    done = run("yaml", tmp_path, "-m", "aiomodelarts.testing", *command)
    assert (done.returncode, done.stdout, done.stderr.splitlines()) == (2, "", [message("yaml")])


def test_what_is_missing_besides_the_extra_is_no_matter_of_the_extra(tmp_path: Path) -> None:
    done = run("httpx", tmp_path, "-m", "aiomodelarts.testing", "conform", "--replay", "calls.jsonl")
    assert done.returncode == 1
    assert "No module named 'httpx'" in done.stderr
    assert "extra" not in done.stderr


@pytest.mark.parametrize(
    ("missing", "imported"),
    [
        ("jsonschema_rs", "from aiomodelarts.testing import FakeModelArts"),
        ("uvicorn", "import aiomodelarts.testing as testing; testing.serving"),
        ("jsonschema_rs", "from aiomodelarts.testing.conformance import Conformance"),
    ],
)
def test_imports_say_it_too(missing: str, imported: str, tmp_path: Path) -> None:
    done = run(missing, tmp_path, "-c", imported)
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].endswith(message(missing))


def test_names_that_do_not_exist() -> None:
    from aiomodelarts import testing

    with pytest.raises(AttributeError, match=r"module 'aiomodelarts\.testing' has no attribute 'Nonsense'"):
        testing.Nonsense  # noqa: B018
    assert set(testing.__all__) <= set(dir(testing))
    everything: dict[str, object] = {}
    exec("from aiomodelarts.testing import *", everything)  # noqa: S102  # what a star gives
    assert set(testing.__all__) <= set(everything)


@pytest.fixture(scope="module")
def client_alone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the files of the distribution aiomodelarts, without those of aiomodelarts-testing."""
    pyproject = tomllib.loads((PACKAGE.parents[1] / "pyproject.toml").read_text(encoding="utf-8"))
    parts = pyproject["tool"]["hatch"]["build"]["hooks"]["custom"]
    folder = tmp_path_factory.mktemp("client")
    (folder / "aiomodelarts").mkdir()
    divided = {Path(name).name for name in parts["testing-folders"]}
    names = [f"aiomodelarts/{path.name}" for path in PACKAGE.iterdir() if path.name not in divided]
    for name in [*names, *parts["client-files"]]:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).symlink_to(PACKAGE.parent / name)
    return folder


COMMANDS_OF_THE_CLIENT = """
import contextlib, io, json
from aiomodelarts.__main__ import main
from aiomodelarts.testing.__main__ import main as testing
found = {}
changes = ("changes --from 0.1.0 --code .", "changes --from 0.1.0")
for line in ("fake", "fake --port 0", "conform --help", *changes, "-", "serve"):
    words, errors, output = line.split(), io.StringIO(), io.StringIO()
    with contextlib.redirect_stderr(errors), contextlib.redirect_stdout(output):
        code = testing([] if line == "-" else words) if line in ("-", "serve") else main(words)
    found[line] = [code, errors.getvalue().splitlines(), output.getvalue().splitlines()[-1:]]
print(json.dumps(found))
"""
MISSING = message("aiomodelarts-testing")


def run_alone(client_alone: Path, code: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(client_alone)}
    return subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False, timeout=50
    )


def test_commands_without_the_testing_distribution(client_alone: Path) -> None:
    found = json.loads(run_alone(client_alone, COMMANDS_OF_THE_CLIENT).stdout)

    code, errors, [last] = found.pop("changes --from 0.1.0")
    assert (code, errors, last[:26]) == (1, [], "Changes from 0.1.0 to 0.2.")
    needs = "aiomodelarts-testing is missing; --code needs it: pip install 'aiomodelarts[testing]'"
    assert found.pop("changes --from 0.1.0 --code .") == [2, [needs], []]
    assert found == {line: [2, [MISSING], []] for line in ("fake", "fake --port 0", "conform --help", "-", "serve")}


def test_imports_without_the_testing_distribution(client_alone: Path) -> None:
    imports = [
        "testing import FakeModelArts",
        "testing.conformance import Report",
        "testing.comparison import RecordedRun",
    ]
    tried = "\n".join(
        f"try:\n    from aiomodelarts.{one}\nexcept ImportError as error:\n    print(type(error).__name__, error)"
        for one in imports
    )
    done = run_alone(client_alone, f"import aiomodelarts.testing\n{tried}\nprint(aiomodelarts.testing.__all__)")

    assert done.stderr == ""
    assert done.stdout.splitlines()[:-1] == [f"ExtraMissing {MISSING}"] * 3


def installed(folder: Path, **versions: str) -> Path:
    for name, version in versions.items():
        (folder / f"{name}-{version}.dist-info").mkdir()
    return folder


def test_distributions_of_different_versions(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    site = installed(tmp_path, aiomodelarts="0.3.0", aiomodelarts_testing="0.2.0")

    with pytest.raises(VersionsDiffer) as caught:
        check_distributions(site)
    for module in (missing_extra, command):
        monkeypatch.setattr(module, "check_distributions", lambda: check_distributions(site))
    for arguments in (["fake"], ["conform"], ["changes", "--from", "0.1.0", "--code", "."]):
        assert (main(arguments), *capsys.readouterr()) == (2, "", f"{caught.value}\n")
    assert str(caught.value) == (
        "aiomodelarts-testing 0.2.0 is installed with aiomodelarts 0.3.0, but both need the same version: "
        "pip install --upgrade 'aiomodelarts[testing]==0.3.0'"
    )


def test_distributions_that_fit_each_other(tmp_path: Path) -> None:
    for name, versions in {
        "both": {"aiomodelarts": "0.3.0", "aiomodelarts_testing": "0.3.0"},
        "complete": {"aiomodelarts": "0.3.0"},
        "testing": {"aiomodelarts_testing": "0.2.0"},
        "none": {},
    }.items():
        (tmp_path / name).mkdir()
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            check_distributions(installed(tmp_path / name, **versions))


def test_a_complete_build_with_the_other_distribution(tmp_path: Path) -> None:
    site = installed(tmp_path, aiomodelarts="0.3.0", aiomodelarts_testing="0.3.0")
    (site / "aiomodelarts-0.3.0.dist-info" / "entry_points.txt").write_text("[pytest11]\n", encoding="utf-8")

    with pytest.warns(UserWarning, match="contains the files of aiomodelarts-testing, which is installed too"):
        check_distributions(site)
