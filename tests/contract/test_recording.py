"""The script that records the session of the command line for the guide."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_the_session_is_recorded(tmp_path: Path) -> None:
    target = tmp_path / "session.svg"
    script = ROOT / "docs" / "record_command_line.py"
    done = subprocess.run([sys.executable, script, target], capture_output=True, text=True, timeout=55, check=False)
    assert done.returncode == 0, done.stderr
    picture = target.read_text(encoding="utf-8")
    for shown in ("flowers-2", "Completed", "learning_rate", "exit&#160;with&#160;0"):
        assert shown in picture
    assert "@font-face" not in picture
