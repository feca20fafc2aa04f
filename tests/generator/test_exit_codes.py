"""Tests of the exit codes, which are the same for all commands, and of the report of unexpected errors."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import generator.__main__ as command_line
from generator.__main__ import main
from tests.generator.forks import exit_code_of_fork

COMMANDS = ("bundle", "lint", "generate", "check", "drift", "changelog")
ORCHARD = Path(__file__).with_name("orchard")


@pytest.fixture
def arguments(small_spec, tmp_path: Path) -> Callable[..., list[str]]:
    """Return a function that makes the arguments of a command for a spec folder (default: the small spec)."""

    def arguments(command: str, spec: Path | None = None, package: Path | None = None) -> list[str]:
        folder = str(spec or small_spec.folder)
        (tmp_path / "package").mkdir(exist_ok=True)
        if command == "changelog":
            return [command, "--present", "0.1.0", folder, folder]
        more: dict[str, list[str]] = {
            "generate": ["--package", str(package or tmp_path / "package")],
            "check": ["--package", str(package or tmp_path / "package")],
            "drift": ["--docs", str(ORCHARD / "reference")],
        }
        return [command, "--spec", folder, *more.get(command, [])]

    return arguments


def fails(error: BaseException) -> Callable[..., Any]:
    def fail(*_: Any, **__: Any) -> Any:
        raise error

    return fail


@pytest.mark.parametrize("command", COMMANDS)
def test_help_lists_the_exit_codes(command: str, capsys) -> None:
    with pytest.raises(SystemExit) as stopped:
        main([command, "--help"])

    out = capsys.readouterr().out
    assert stopped.value.code == 0
    for code in range(4):
        assert re.search(rf"^  {code}  \S", out, re.MULTILINE)
    assert "--traceback" in out


@pytest.mark.parametrize("command", COMMANDS)
def test_unknown_argument(command: str, arguments, capsys) -> None:
    with pytest.raises(SystemExit) as stopped:
        main([*arguments(command), "--nonsense"])

    assert stopped.value.code == 2
    assert "--nonsense" in capsys.readouterr().err


@pytest.mark.parametrize("command", COMMANDS)
def test_missing_folder_of_the_spec(command: str, arguments, tmp_path: Path, capsys) -> None:
    assert main(arguments(command, tmp_path / "nowhere")) == 2

    assert "nowhere" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["bundle", "lint", "generate", "check", "drift"])
def test_fault_in_the_spec_is_a_finding(command: str, arguments, small_spec, capsys) -> None:
    small_spec.write("widgets.yaml", "paths: [")

    assert main(arguments(command)) == 1

    assert "spec/widgets.yaml:2: not YAML" in capsys.readouterr().err


@pytest.mark.parametrize("command", COMMANDS)
def test_file_that_can_not_be_read(command: str, arguments, small_spec, capsys) -> None:
    memory = Path("/proc/self/mem")
    if not memory.is_file():
        pytest.skip("only Linux has a file that even root can't read")
    (small_spec.folder / "zebras.yaml").symlink_to(memory)

    assert main(arguments(command)) == 2

    assert "spec/zebras.yaml:1: the file can't be read: Input/output error" in capsys.readouterr().err


@pytest.mark.parametrize("kind", ["missing", "file"])
@pytest.mark.parametrize("command", ["generate", "check"])
def test_package_that_is_no_folder(command: str, kind: str, arguments, tmp_path: Path, capsys) -> None:
    package = tmp_path / "other"
    if kind == "file":
        package.touch()

    assert main(arguments(command, package=package)) == 2

    err = capsys.readouterr().err
    assert f"{package}:1: " in err
    assert "--package" in err


def test_missing_folder_of_the_output(small_spec, tmp_path: Path, capsys) -> None:
    output = tmp_path / "nowhere" / "bundle.json"

    assert main(["bundle", "--spec", str(small_spec.folder), "--output", str(output)]) == 2

    err = capsys.readouterr().err
    assert f"{output.parent}:1: the folder is missing" in err
    assert "--output" in err


def test_output_that_is_a_folder(small_spec, tmp_path: Path, capsys) -> None:
    assert main(["bundle", "--spec", str(small_spec.folder), "--output", str(tmp_path)]) == 2

    assert capsys.readouterr().err.startswith(f"{tmp_path}: Is a directory\n    remedy: ")


@pytest.mark.parametrize("arguments", [["--facts", "nowhere.json"], ["--docs", "nowhere"], ["--docs", "."]])
def test_unusable_source_of_drift(arguments: list[str], tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)

    assert main(["drift", *arguments]) == 2

    assert "remedy: pass a" in capsys.readouterr().err


@pytest.mark.parametrize("option", ["--package", "--spec"])
def test_empty_path_is_not_the_current_folder(option: str, arguments, tmp_path: Path, monkeypatch, capsys) -> None:
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")

    with pytest.raises(SystemExit) as stopped:
        main([*arguments("generate"), option, ""])

    assert stopped.value.code == 2
    assert f"argument {option}: the path is empty" in capsys.readouterr().err
    assert list((tmp_path / "here").iterdir()) == []


class TestFault:
    """Errors that no command expects."""

    @pytest.mark.parametrize("command", COMMANDS)
    def test_is_reported_without_a_traceback(self, command: str, arguments, monkeypatch, tmp_path, capsys) -> None:
        monkeypatch.setattr(command_line, f"_{command}", fails(KeyError("Warning_")))
        monkeypatch.setattr("tempfile.tempdir", str(tmp_path))

        assert main(arguments(command)) == 3

        out, err = capsys.readouterr()
        assert out == ""
        assert f"`{command}` failed unexpectedly: KeyError: 'Warning_'\n    remedy: this is a fault of the" in err
        assert "Traceback" not in err
        (file,) = tmp_path.glob("aiomodelarts-generator-*.txt")
        assert str(file) in err
        assert file.read_text(encoding="utf-8").startswith("Traceback")

    def test_names_the_part_of_the_spec(self, small_spec, monkeypatch, tmp_path, capsys) -> None:
        monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
        line = small_spec.line("operationId: UpdateWidget") - 1
        monkeypatch.setattr("generator.lint.operations._generation", fails_at("UpdateWidget"))

        assert main(["lint", "--spec", str(small_spec.folder)]) == 3

        assert f"spec/widgets.yaml:{line + 1}: `lint` failed unexpectedly: RuntimeError: no" in capsys.readouterr().err

    def test_names_the_file_that_was_being_read(self, small_spec, monkeypatch, tmp_path, capsys) -> None:
        monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
        monkeypatch.setattr("generator.spec.source._Builder.build", fails(RuntimeError("no")))
        small_spec.write("openapi.yaml", f"{small_spec.read('openapi.yaml')}# a file that no test has read before\n")

        assert main(["lint", "--spec", str(small_spec.folder)]) == 3

        err = capsys.readouterr().err
        assert err.startswith("openapi.yaml:1: `lint` failed unexpectedly: RuntimeError: no\n    remedy: ")

    def test_traceback_on_request(self, small_spec, monkeypatch, tmp_path, capsys) -> None:
        monkeypatch.setattr(command_line, "_lint", fails(RuntimeError("no")))
        monkeypatch.setattr("tempfile.tempdir", str(tmp_path))

        assert main(["lint", "--spec", str(small_spec.folder), "--traceback"]) == 3

        err = capsys.readouterr().err
        assert err.startswith("Traceback")
        assert "with the traceback above" in err
        assert list(tmp_path.glob("aiomodelarts-generator-*")) == []

    def test_without_a_place_for_the_traceback(self, small_spec, monkeypatch, capsys) -> None:
        monkeypatch.setattr(command_line, "_lint", fails(RuntimeError("no")))
        monkeypatch.setattr("tempfile.NamedTemporaryFile", fails(OSError(28, "No space left on device")))

        assert main(["lint", "--spec", str(small_spec.folder)]) == 3

        assert "the traceback that --traceback prints" in capsys.readouterr().err

    def test_missing_package_is_no_fault(self, small_spec, monkeypatch, capsys) -> None:
        monkeypatch.setattr(command_line, "_lint", fails(ModuleNotFoundError("No module named 'x'", name="x")))

        assert main(["lint", "--spec", str(small_spec.folder)]) == 2

        assert "make setup" in capsys.readouterr().err

    def test_interrupt(self, small_spec, monkeypatch, capsys) -> None:
        monkeypatch.setattr(command_line, "_lint", fails(KeyboardInterrupt()))

        assert main(["lint", "--spec", str(small_spec.folder)]) == 130

        assert capsys.readouterr().err == "interrupted; no file was changed\n"


def fails_at(name: str) -> Callable[..., Any]:
    def fail(title: str, operation: Any) -> list[Any]:
        if title == name:
            raise RuntimeError("no")
        return []

    return fail


def test_reader_of_the_output_that_ends_early(small_spec) -> None:
    reading, writing = os.pipe()
    os.close(reading)

    done = subprocess.run(
        [sys.executable, "-m", "generator", "bundle", "--spec", str(small_spec.folder)],
        cwd=Path(command_line.__file__).resolve().parents[1],
        stdout=writing,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(writing)

    assert (done.returncode, done.stderr) == (2, b"")


def test_interrupt_during_the_imports(capfd) -> None:
    interrupted = """
import runpy, sys
class Interrupt:
    def find_spec(self, name, path=None, target=None):
        if name == "generator.spec.bundle":
            raise KeyboardInterrupt
sys.meta_path.insert(0, Interrupt())
runpy.run_module("generator", run_name="__main__")
"""
    root = Path(command_line.__file__).resolve().parents[1]
    done = subprocess.run([sys.executable, "-c", interrupted], cwd=root, check=False)

    assert (done.returncode, *capfd.readouterr()) == (130, "", "")


@pytest.mark.parametrize("kind", ["closed pipe", "full disk"])
@pytest.mark.parametrize(
    ("arguments", "code"), [(["lint", "--spec", "nowhere"], 2), (["changelog", "nowhere", "spec"], 2), (["lint"], 1)]
)
def test_messages_that_can_not_be_written(
    arguments: list[str], code: int, kind: str, small_spec, tmp_path: Path
) -> None:
    """The exit code still says what was found."""
    (small_spec.folder / "gadgets.yaml").write_text("paths: 3\n", encoding="utf-8")
    reading, writing = os.pipe()
    os.close(reading)
    target = writing if kind == "closed pipe" else os.open("/dev/full", os.O_WRONLY)
    spec = ["--spec", str(small_spec.folder)] if arguments == ["lint"] else []

    printed = os.open(tmp_path / "printed", os.O_CREAT | os.O_WRONLY)

    found = exit_code_of_fork(lambda: main([*arguments, *spec]), printed, target)
    for descriptor in {printed, writing, target}:
        os.close(descriptor)

    assert (found, (tmp_path / "printed").read_bytes()) == (code, b"")


@pytest.mark.parametrize("form", [[], ["--json"]])
def test_output_in_an_encoding_without_some_letters(form: list[str], small_spec, make_spec) -> None:
    changed = make_spec()
    changed.replace("        words:\n", "        w\u00f6rter:\n")

    done = subprocess.run(
        [sys.executable, "-m", "generator", "changelog", *form, str(small_spec.folder), str(changed.folder)],
        cwd=Path(command_line.__file__).resolve().parents[1],
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
        capture_output=True,
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, b"")
    if form:
        assert "w\u00f6rter" in str(json.loads(done.stdout))
    else:
        assert rb"w\xf6rter" in done.stdout


class TestRefusedSpec:
    """Commands that read a spec without linting it report what `lint` finds if they fail."""

    WRONG = ("      operationId: UpdateWidget\n", "      operationId: UpdateWidget\n      parameters: [{in: query}]\n")

    def test_drift(self, orchard) -> None:
        orchard.replace("spec/trees.yaml", "        - name: sort_by\n          in: query\n", "        - in: query\n")

        assert orchard.drift() == (1, "")

        assert "spec/trees.yaml:15: " in orchard.err
        assert "no file was changed" in orchard.err

    @pytest.mark.parametrize("is_old", [True, False])
    def test_changelog(self, is_old: bool, small_spec, make_spec, capsys) -> None:
        good = str(make_spec().folder)
        small_spec.replace(*self.WRONG)
        names = [str(small_spec.folder), good] if is_old else [good, str(small_spec.folder)]

        assert main(["changelog", "--present", "0.1.0", *names]) == 2

        assert f"spec/widgets.yaml:{small_spec.line('parameters: [{in')}: " in capsys.readouterr().err

    def test_generation_without_lint(self, small_spec, tmp_path: Path, capsys) -> None:
        small_spec.replace(*self.WRONG)
        (tmp_path / "package").mkdir()
        arguments = ["--spec", str(small_spec.folder), "--package", str(tmp_path / "package")]

        assert main(["generate", "--no-lint", *arguments]) == 1

        assert f"spec/widgets.yaml:{small_spec.line('parameters: [{in')}: " in capsys.readouterr().err
        assert list((tmp_path / "package").iterdir()) == []
