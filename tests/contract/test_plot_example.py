"""The example that plots metrics, as a user runs it."""

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "plot_training_metrics.py"


@pytest.mark.skipif(importlib.util.find_spec("matplotlib") is None, reason="matplotlib is not installed")
def test_metrics_are_plotted(tmp_path: Path) -> None:
    picture = tmp_path / "use.png"
    command = [sys.executable, "-W", "error", str(EXAMPLE), "--to", str(picture)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=50)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"5 minutes drawn into {picture}\n"
    data = picture.read_bytes()
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    assert int.from_bytes(data[16:20], "big") == 1200
    assert len(data) > 10_000


def test_matplotlib_is_loaded_only_to_draw() -> None:
    command = [sys.executable, "-X", "importtime", str(EXAMPLE), "--help"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=50)
    assert done.returncode == 0
    assert "matplotlib" not in done.stderr
