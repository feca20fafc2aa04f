"""The command `python -m aiomodelarts changes`."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from aiomodelarts.__main__ import main
from aiomodelarts.upgrade_check.versions import declarations_of, module_names, renamed_names

from .checked_code import checked, run, run_json

BROKEN = "from aiomodelarts.models import ShowServiceResponse\n"
PACKAGE = Path(__file__).resolve().parents[2] / "generated_client" / "aiomodelarts"


def write(folder: Path, files: dict[str, str | bytes]) -> Path:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder


class TestExitCodes:
    def test_clean(self, capsys, tmp_path):
        code, out, err = run(capsys, "--code", write(tmp_path, {"a.py": "print(1)\n"}))

        assert (code, err) == (0, "")
        assert out == "Nothing in 1 file is concerned by the changes from 0.1.0 to 0.2.0.\n"

    def test_findings(self, capsys, tmp_path):
        code, out, _ = run(capsys, "--code", write(tmp_path, {"a.py": BROKEN}))

        assert code == 1
        assert out.splitlines() == [
            f"{tmp_path}/a.py:1:33: breaking (sure): `models.ShowServiceResponse` was renamed to `models.Service`. "
            "Use `models.Service`.",
            "1 place in 1 file is concerned by the changes from 0.1.0 to 0.2.0: 1 sure, 0 possible.",
        ]

    def test_only_sure_findings_count_with_sure(self, capsys, tmp_path):
        folder = write(tmp_path, {"a.py": "import aiomodelarts\ndef f(call): return call.answer\n"})

        assert run(capsys, "--code", folder)[0] == 1
        assert run(capsys, "--sure", "--code", folder)[0] == 0

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            (["--from", "0.1.0", "--code", "missing"], "missing: no such file or folder; pass the path of your code"),
            (["--from", "newest", "--code", "."], "'newest' is not a version number such as 0.1.0"),
            (["--from", "0.0.1", "--code", "."], "the changes before 0.1.0 are not known"),
            (["--from", "0.1.0", "--code", "."], "no Python file or notebook was read in ."),
            (["--from", "0.1.0", "--sarif"], "add --code PATH"),
        ],
    )
    def test_unusable_input(self, capsys, tmp_path, monkeypatch, arguments, message):
        monkeypatch.chdir(tmp_path)

        assert main(["changes", *arguments]) == 2
        assert message in capsys.readouterr().err

    @pytest.mark.parametrize("arguments", [[], ["chnages"], ["changes"], ["changes", "--from"]])
    def test_wrong_command_line(self, capsys, arguments):
        try:
            code = main(arguments)
        except SystemExit as error:
            code = error.code

        assert code == 2
        assert "modelarts" in capsys.readouterr().err

    def test_newer_versions_have_no_changes(self, capsys, tmp_path):
        folder = write(tmp_path, {"a.py": BROKEN})

        assert main(["changes", "--from", "99.0.0", "--code", str(folder)]) == 0
        assert "Nothing in 1 file" in capsys.readouterr().out

    def test_a_fault_of_the_check_is_no_traceback_and_hides_no_findings(self, capsys, tmp_path, monkeypatch):
        from aiomodelarts.upgrade_check import statements

        original = statements.CodeReader._class

        def failing(self, node, scope):
            if node.name == "Odd":
                raise KeyError("odd")
            return original(self, node, scope)

        monkeypatch.setattr(statements.CodeReader, "_class", failing)
        folder = write(tmp_path, {"a.py": BROKEN, "b.py": f"{BROKEN}class Odd: ...\n"})

        code, out, err = run(capsys, "--code", folder)

        assert code == 3
        assert f"{tmp_path}/b.py: not checked: aiomodelarts failed on it (KeyError)" in out
        assert f"{tmp_path}/a.py:1:33: breaking" in out
        assert f"{tmp_path}/b.py: fault of aiomodelarts at test_command.py:" in err
        assert "Traceback" not in err

    def test_interruption(self, capsys, tmp_path, monkeypatch):
        def interrupted(*_arguments, **_options):
            raise KeyboardInterrupt

        monkeypatch.setattr("aiomodelarts.upgrade_check.code_command.check_code", interrupted)

        assert run(capsys, "--code", tmp_path) == (130, "", "interrupted\n")

    def test_as_a_process_whose_reader_ends(self, tmp_path):
        folder = write(tmp_path, {f"a{number}.py": BROKEN * 400 for number in range(3)})
        command = [sys.executable, "-m", "aiomodelarts", "changes", "--from", "0.1.0", "--no-type-checker"]
        process = subprocess.Popen([*command, "--code", str(folder)], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()

        assert process.stderr.read() == b""
        process.stderr.close()
        assert process.wait(60) in (1, 2)

    def test_a_reader_that_ended_early(self):
        reading, writing = os.pipe()
        os.close(reading)
        command = [sys.executable, "-m", "aiomodelarts", "changes", "--from", "0.1.0"]
        done = subprocess.run(command, stdout=writing, stderr=subprocess.PIPE, check=False)
        os.close(writing)

        assert (done.returncode, done.stderr) == (141, b"")


class TestFiles:
    def test_folders_of_environments_and_builds_are_left_out(self, capsys, tmp_path):
        names = [".venv/a.py", "env/lib/a.py", "build/lib/a.py", "dist/a.py", "node_modules/x/a.py", ".tox/a.py",
                 "venv/a.py", "x.egg-info/a.py", "lib/site-packages/a.py", "src/__pycache__/a.py"]  # fmt: skip
        files = dict.fromkeys(names, BROKEN)
        write(tmp_path, {**files, "env/pyvenv.cfg": "", "src/build/__init__.py": "", "src/build/a.py": BROKEN})

        found = run_json(capsys, "--code", tmp_path)

        assert [one["file"] for one in found["findings"]] == [f"{tmp_path}/src/build/a.py"]
        assert found["counts"]["files"] == 2

    def test_a_folder_that_is_passed_is_read_whatever_its_name(self, capsys, tmp_path):
        write(tmp_path, {"build/a.py": BROKEN})

        assert run(capsys, "--code", tmp_path / "build")[0] == 1
        assert run(capsys, "--code", tmp_path / "build" / "a.py")[0] == 1

    @pytest.mark.parametrize("pattern", ["legacy", "src/legacy", "legacy/", "./src/legacy", "*/legacy", "a.*"])
    def test_exclude(self, capsys, tmp_path, pattern):
        write(tmp_path, {"src/legacy/a.py": BROKEN, "src/b.py": ""})

        assert run(capsys, "--exclude", pattern, "--code", tmp_path)[0] == 0

    @pytest.mark.parametrize(
        ("name", "content", "reason"),
        [
            ("a.py", "def f(:\n", "it is not valid Python"),
            ("a.py", "print 'old'\n", "it is not valid Python"),
            ("a.py", b"x = '\xff'\n", "it is not valid"),
            ("a.py", b"# coding: nonsense\n", "unknown encoding"),
            ("a.py", b"\xff\xfex\x00=\x001\x00", "NUL bytes"),
            ("a.py", b"\x7fELF\x00\x00", "NUL bytes"),
            ("a.py", "x = " + "(" * 5000 + ")" * 5000, "nested"),
            ("a.py", b"#" * 4_000_001, "more than 4000000 bytes"),
            ("a.ipynb", "{", "it is not JSON"),
            ("a.ipynb", "[]", "it is not a notebook"),
            ("a.ipynb", '{"cells": 1}', "it has no list of cells"),
            ("a.ipynb", '{"cells": [], "metadata": {"kernelspec": {"language": "R"}}}', "its language is R"),
        ],
    )
    def test_what_is_not_read_is_named_with_the_reason(self, capsys, tmp_path, name, content, reason):
        write(tmp_path, {name: content, "b.py": BROKEN})

        found = run_json(capsys, "--code", tmp_path)

        assert [one["path"] for one in found["unread"]] == [f"{tmp_path}/{name}"]
        assert reason in found["unread"][0]["reason"]
        assert [one["file"] for one in found["findings"]] == [f"{tmp_path}/b.py"]

    @pytest.mark.parametrize(
        "content",
        [
            "# coding: latin-1\nx = 'é'\n".encode("latin-1") + BROKEN.encode(),
            b"\xef\xbb\xbf" + BROKEN.encode(),
            BROKEN.replace("\n", "\r\n").encode(),
            BROKEN.rstrip().encode(),
            f"x = '\\d'\n{BROKEN}".encode(),
            f"é = 'ß'; {BROKEN}".encode(),
        ],
    )
    def test_odd_files_are_read(self, capsys, tmp_path, content):
        found = run_json(capsys, "--code", write(tmp_path, {"a.py": content}))

        assert [one["subject"] for one in found["findings"]] == ["models.ShowServiceResponse"]

    def test_columns_count_characters(self, tmp_path):
        [found] = checked(write(tmp_path, {"a.py": f"é = 'ß𝄞'; {BROKEN}"})).findings

        assert (found.column, found.end_column) == (43, 62)

    def test_links(self, capsys, tmp_path):
        write(tmp_path, {"src/a.py": BROKEN, "other/b.py": BROKEN})
        os.symlink("loop.py", tmp_path / "src" / "loop.py")
        os.symlink("missing.py", tmp_path / "src" / "dangling.py")
        os.symlink("..", tmp_path / "src" / "up")
        os.symlink("a.py", tmp_path / "src" / "linked.py")
        os.mkfifo(tmp_path / "src" / "pipe.py")

        found = run_json(capsys, "--code", tmp_path / "src")

        unread = {Path(one["path"]).name: one["reason"] for one in found["unread"]}
        assert unread.keys() == {"loop.py", "dangling.py", "up", "pipe.py"}
        assert unread["up"] == "links to folders are not followed"
        assert {Path(one["file"]).name for one in found["findings"]} == {"a.py", "linked.py"}

    def test_names_that_are_no_text(self, capfd, tmp_path):
        path = os.fsencode(tmp_path) + b"/\xff.py"
        with open(path, "wb") as file:
            file.write(BROKEN.encode())

        for format_ in ("text", "json", "sarif"):
            arguments = ["--from", "0.1.0", "--no-type-checker", "--format", format_, "--code", str(tmp_path)]
            assert main(["changes", *arguments]) == 1
            assert capfd.readouterr().out

    def test_magics_of_notebooks(self, tmp_path):
        source = ["%matplotlib inline\n", "!ls\n", "files = !ls\n", "if True:\n", "    %time 1\n", "help?\n", BROKEN]
        cells = [
            {"cell_type": "markdown", "source": BROKEN},
            {"cell_type": "code", "source": source},
            {"cell_type": "code", "source": "%%bash\nif [ 1 ]"},
            {"cell_type": "code", "source": f"%%time\n{BROKEN}"},
            {"cell_type": "code", "source": "def broken(:"},
            {"cell_type": "code", "source": None},
            "nonsense",
        ]
        write(tmp_path, {"a.ipynb": json.dumps({"cells": cells})})

        report = checked(tmp_path)

        assert [(one.cell, one.line) for one in report.findings] == [(2, 7), (4, 2)]
        assert [one.path for one in report.unread] == [f"{tmp_path}/a.ipynb, cell 5"]


class TestFormats:
    def test_json(self, capsys, tmp_path):
        found = run_json(capsys, "--code", write(tmp_path, {"a.py": BROKEN}))

        assert found["format"] == 1
        assert (found["from"], found["to"]) == ("0.1.0", "0.2.0")
        assert found["counts"] == {"sure": 1, "possible": 0, "files": 1, "unread": 0}
        assert found["findings"] == [
            {
                "file": f"{tmp_path}/a.py", "line": 1, "column": 33, "end_line": 1, "end_column": 52,
                "certainty": "sure", "level": "breaking", "kind": "model-renamed",
                "subject": "models.ShowServiceResponse", "what": "was renamed to `models.Service`",
                "advice": "Use `models.Service`.", "new_name": "models.Service", "version": "0.2.0",
            }
        ]  # fmt: skip

    def test_sarif(self, capsys, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)
        cells = [{"cell_type": "code", "source": BROKEN}]
        write(tmp_path, {
            "a b.py": BROKEN, "c.py": "import aiomodelarts\ndef f(call): return call.answer\n", "d.py": "(",
            "e.ipynb": json.dumps({"cells": cells}),
        })  # fmt: skip

        code, out, _ = run(capsys, "--sarif", "--code", ".")

        assert code == 1
        log = json.loads(out)
        assert log["version"] == "2.1.0"
        [run_] = log["runs"]
        rules = [rule["id"] for rule in run_["tool"]["driver"]["rules"]]
        assert rules == ["model-renamed", "python-removed"]
        assert [result["level"] for result in run_["results"]] == ["error", "warning", "error"]
        for result in run_["results"]:
            assert rules[result["ruleIndex"]] == result["ruleId"]
            assert result["message"]["text"]
            assert result["partialFingerprints"]["aiomodelartsChange/v1"]
        first, _, third = (result["locations"][0]["physicalLocation"] for result in run_["results"])
        assert first == {
            "artifactLocation": {"uri": "a%20b.py", "uriBaseId": "%SRCROOT%"},
            "region": {"startLine": 1, "startColumn": 33, "endLine": 1, "endColumn": 52},
        }
        assert third == {"artifactLocation": {"uri": "e.ipynb", "uriBaseId": "%SRCROOT%"}}
        assert run_["originalUriBaseIds"]["%SRCROOT%"]["uri"] == f"{tmp_path.as_uri()}/"
        [notice] = run_["invocations"][0]["toolExecutionNotifications"]
        assert notice["message"]["text"].startswith("d.py: not checked")
        assert run_["columnKind"] == "unicodeCodePoints"

    def test_fingerprints_differ(self, capsys, tmp_path):
        _, out, _ = run(capsys, "--sarif", "--code", write(tmp_path, {"a.py": BROKEN * 2}))

        results = json.loads(out)["runs"][0]["results"]
        assert len({result["partialFingerprints"]["aiomodelartsChange/v1"] for result in results}) == 2

    def test_changes_without_code(self, capsys):
        code, out, _ = run(capsys)

        assert code == 1
        assert "breaking: `models.ShowServiceResponse` was renamed to `models.Service`. Use `models.Service`.\n" in out
        assert "Pass --code PATH to find what they concern." in out
        assert run_json(capsys)["changes"]


class TestDeclarations:
    def test_of_the_nearest_earlier_version(self, tmp_path):
        write(tmp_path, {"0.1.0.tar.gz": "", "0.3.0.tar.gz": "", "0.10.0.tar.gz": ""})

        wanted = ("0.1.0", "0.2.5", "0.9.0", "0.10.1", "0.0.1")
        found = [declarations_of(version, tmp_path) for version in wanted]

        assert [path.name if path else None for path in found] == [
            "0.1.0.tar.gz", "0.1.0.tar.gz", "0.3.0.tar.gz", "0.10.0.tar.gz", None,
        ]  # fmt: skip

    def test_renamed_handwritten_names_exist(self):
        modules, table = set(module_names(PACKAGE)), renamed_names(declarations_of("0.1.0"))

        assert len(table) > 180
        for old, new in table.items():
            if new not in modules:
                module, _, name = new.rpartition(".")
                text = _source(module if module in modules else module.rpartition(".")[0])
                assert name in text or name in ("response", "network"), (old, new)

    def test_tables_of_several_releases_follow_each_other(self, tmp_path):
        write(tmp_path, {
            "0.1.0.json": '{"a.old": "a.middle"}', "0.2.0.json": '{"a.middle": "a.new", "b": "c"}',
            "0.1.0.tar.gz": "", "0.2.0.tar.gz": "",
        })  # fmt: skip

        assert renamed_names(tmp_path / "0.1.0.tar.gz") == {"a.old": "a.new", "a.middle": "a.new", "b": "c"}
        assert renamed_names(tmp_path / "0.2.0.tar.gz") == {"a.middle": "a.new", "b": "c"}


def _source(module: str) -> str:
    path = PACKAGE.joinpath(*module.split(".")[1:])
    file = path.with_suffix(".py")
    return (file if file.is_file() else path / "__init__.py").read_text("utf-8")
