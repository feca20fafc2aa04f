"""The checks of `make package` fail where they should, on small distributions."""

import io
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from package_checks import contents
from package_checks.building import Distributions, compare, sources
from package_checks.contents import check_parts, check_sdist, check_testing_wheel, check_wheel
from package_checks.failure import CheckFailed, environment, run
from package_checks.installation import Installation
from package_checks.new_user import follow_readme

METADATA = "".join(f"Requires-Dist: {name}<9,>=1\n" for name in sorted(contents.DEPENDENCIES))
WHEEL = {
    "aiomodelarts/__init__.py": "",
    "aiomodelarts/py.typed": "",
    "aiomodelarts-1.dist-info/METADATA": f"{METADATA}Requires-Dist: rich<9,>=1; extra == 'cli'\n",
}


TESTING = {
    "aiomodelarts/testing/fake.py": "",
    "pytest_aiomodelarts.py": "",
    "aiomodelarts_testing-1.dist-info/METADATA": "Requires-Dist: aiomodelarts==1\n",
}


def wheel(folder: Path, files: Mapping[str, str], distribution: str = "aiomodelarts") -> Path:
    path = folder / f"{distribution}-1-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return path


def test_small_wheel_is_accepted(tmp_path: Path) -> None:
    lines = check_wheel(wheel(tmp_path, WHEEL), tmp_path / "unpacked")
    more = check_testing_wheel(wheel(tmp_path, TESTING, "testing"), tmp_path / "unpacked")

    assert lines[0].endswith("(at most 1,500,000)")
    assert more[1] == "both installed, in blocks of 4 KiB: 8,192 (at most 12,000,000)"
    assert more[2] == f"files of both: 6 (at most {contents.MOST_FILES:,})"


@pytest.mark.parametrize(
    ("files", "message"),
    [
        ({"tests/test_it.py": ""}, "files that don't belong there: tests/test_it.py"),
        ({"aiomodelarts/__pycache__/a.pyc": ""}, "files that don't belong there"),
        ({"aiomodelarts-1.dist-info/METADATA": f"{METADATA}Requires-Dist: rich<9,>=1\n"}, "'rich'"),
        ({"aiomodelarts-1.dist-info/METADATA": ""}, "the dependencies at run time are []"),
        ({"pytest_aiomodelarts.py": ""}, "files that don't belong there: pytest_aiomodelarts.py"),
        ({"aiomodelarts/data.json": " " * 1_500_000}, "too large: wheel: 1,50"),
    ],
    ids=["tests", "byte code", "dependency", "no dependency", "plugin", "size"],
)
def test_refused_wheels(files: Mapping[str, str], message: str, tmp_path: Path) -> None:
    with pytest.raises(CheckFailed) as caught:
        check_wheel(wheel(tmp_path, {**WHEEL, **files}), tmp_path / "unpacked")

    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("files", "message"),
    [
        ({"aiomodelarts/models.py": ""}, "files that don't belong there: aiomodelarts/models.py"),
        ({"aiomodelarts/testing/__init__.py": ""}, "files of the other wheel: aiomodelarts/testing/__init__.py"),
        ({f"aiomodelarts/testing/m{number}.py": "" for number in range(1_300)}, "too large: files of both: 1,30"),
        ({"aiomodelarts/testing/data.json": " " * 1_000_000}, "too large: testing wheel: 1,00"),
        ({"aiomodelarts/testing/big.json": " " * 999_000}, "too large: both installed, in blocks of 4 KiB: 12,"),
    ],
    ids=["client", "both", "files", "size", "both installed"],
)
def test_refused_testing_wheels(files: Mapping[str, str], message: str, tmp_path: Path) -> None:
    check_wheel(wheel(tmp_path, {**WHEEL, "aiomodelarts/testing/__init__.py": ""}), tmp_path / "unpacked")
    if "big.json" in "".join(files):
        (tmp_path / "unpacked" / "other").write_text(" " * 11_100_000, encoding="utf-8")

    with pytest.raises(CheckFailed) as caught:
        check_testing_wheel(wheel(tmp_path, {**TESTING, **files}, "testing"), tmp_path / "unpacked")
    assert message in str(caught.value)


class TestParts:
    EXTRA = "Requires-Dist: aiomodelarts-testing==1; extra == 'testing'\n"

    def built(self, folder: Path, testing: Mapping[str, str] = TESTING, extra: str = EXTRA) -> Distributions:
        name = "aiomodelarts-1.dist-info/METADATA"
        complete = {**WHEEL, **{one: text for one, text in testing.items() if ".dist-info/" not in one}}
        wheels = (
            wheel(folder, {**WHEEL, name: WHEEL[name] + extra}),
            wheel(folder, testing, "testing"),
            wheel(folder, complete, "complete"),
        )
        return Distributions(*wheels, folder, folder, "1")

    def test_two_parts_of_the_complete_wheel(self, tmp_path: Path) -> None:
        check_parts(self.built(tmp_path))

    def test_a_missing_file(self, tmp_path: Path) -> None:
        built = self.built(tmp_path)

        with pytest.raises(CheckFailed, match=r"complete wheel differ: aiomodelarts/testing/fake\.py, pytest_aiomod"):
            check_parts(replace(built, testing_wheel=built.wheel))

    def test_requirements(self, tmp_path: Path) -> None:
        built = self.built(tmp_path, {**TESTING, "aiomodelarts_testing-1.dist-info/METADATA": ""}, "")

        with pytest.raises(CheckFailed) as caught:
            check_parts(built)
        assert str(caught.value) == (
            "the wheel does not require aiomodelarts-testing==1; extra == 'testing'; "
            "the testing wheel does not require the same version of aiomodelarts"
        )

    def test_a_complete_wheel_that_requires_its_own_files(self, tmp_path: Path) -> None:
        built = self.built(tmp_path)
        name = "aiomodelarts-1.dist-info/METADATA"
        files = {**WHEEL, **TESTING, name: WHEEL[name] + self.EXTRA}
        del files["aiomodelarts_testing-1.dist-info/METADATA"]

        with pytest.raises(CheckFailed, match="the complete wheel requires aiomodelarts-testing"):
            check_parts(replace(built, complete_wheel=wheel(tmp_path, files, "complete")))


def test_wheel_without_the_marker_of_types(tmp_path: Path) -> None:
    files = {name: text for name, text in WHEEL.items() if not name.endswith("py.typed")}

    with pytest.raises(CheckFailed, match=r"lacks aiomodelarts/py\.typed"):
        check_wheel(wheel(tmp_path, files), tmp_path / "unpacked")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    folder = tmp_path / "checkout"
    folder.mkdir()
    for name in ("README.md", "new.py", ".gitignore", "ignored.log"):
        (folder / name).write_text("*.log\n", encoding="utf-8")
    subprocess.run(["git", "init", "--quiet", str(folder)], check=True)  # noqa: S607
    return folder


@pytest.mark.parametrize(
    ("names", "message"),
    [
        (["README.md", "new.py", "PKG-INFO"], ""),
        (["README.md", "PKG-INFO"], "lacks ['new.py'] and has []"),
        (["README.md", "new.py", "ignored.log"], "lacks [] and has ['ignored.log']"),
    ],
    ids=["complete", "missing", "additional"],
)
def test_files_of_an_sdist(names: list[str], message: str, checkout: Path, tmp_path: Path) -> None:
    path = tmp_path / "aiomodelarts-1.tar.gz"
    with tarfile.open(path, "w:gz") as archive:
        for name in names:
            archive.addfile(tarfile.TarInfo(f"aiomodelarts-1/{name}"), io.BytesIO())
    if not message:
        check_sdist(checkout, path)
        return

    with pytest.raises(CheckFailed) as caught:
        check_sdist(checkout, path)
    assert message in str(caught.value)


def test_files_outside_of_a_checkout(tmp_path: Path) -> None:
    with pytest.raises(CheckFailed, match="is not a git checkout; run this command in one"):
        sources(tmp_path)


def test_builds_that_differ(tmp_path: Path) -> None:
    one, two = tmp_path / "one" / "a.whl", tmp_path / "two" / "a.whl"
    for path, text in ((one, "1"), (two, "2")):
        path.parent.mkdir()
        path.write_text(text, encoding="utf-8")

    compare([one], [one])
    with pytest.raises(CheckFailed, match=r"two builds differ: a\.whl"):
        compare([one], [two])
    two.write_text("1", encoding="utf-8")
    with pytest.raises(CheckFailed, match=r"two builds differ: a\.whl"):
        compare([one], [two.rename(two.with_name("b.whl"))])


class TestCommands:
    def test_failure_shows_the_end_of_the_output(self) -> None:
        with pytest.raises(CheckFailed, match="try: exit status 3\nlast words"):
            run([sys.executable, "-c", "print('last words'); raise SystemExit(3)"], "try")

    def test_time_limit(self) -> None:
        with pytest.raises(CheckFailed, match=r"try: no result after 0\.01 s"):
            run([sys.executable, "-c", "import time; time.sleep(60)"], "try", seconds=0.01)

    def test_nothing_leads_to_the_checkout(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("PYTHONPATH", "generated_client")
        monkeypatch.setenv("VIRTUAL_ENV", ".venv")
        monkeypatch.setenv("AIOMODELARTS_SEPARATE_TESTING", "1")

        assert not {"PYTHONPATH", "VIRTUAL_ENV", "AIOMODELARTS_SEPARATE_TESTING"} & environment().keys()


def test_readme_without_commands(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("# Nothing\n", encoding="utf-8")
    built = Distributions(tmp_path, tmp_path, tmp_path, tmp_path, tmp_path, "1")

    with pytest.raises(CheckFailed, match=r"README\.md has no `pip install`"):
        follow_readme(tmp_path, built, Installation(tmp_path, tmp_path))
