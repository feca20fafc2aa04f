"""Command that starts a season: `python -m flower_shop spring /shop/spring/photos/`."""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Sequence

from aiomodelarts import ModelArts, ModelArtsError

from .season import Season, SeasonFailed


def main(arguments: Sequence[str] | None = None) -> int:
    """Start a season with the credentials in the environment, and return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m flower_shop", description="Start a season of the flower shop.")
    parser.add_argument("season", help="name of the season, such as spring")
    parser.add_argument("photos", help="OBS folder with the photos")
    options = parser.parse_args(arguments)
    try:
        print("service address:", asyncio.run(_begin(options.season, options.photos)))
    except (ModelArtsError, SeasonFailed) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


async def _begin(season: str, photos: str) -> str:
    async with ModelArts() as client:
        return await Season(client, season).begin(photos)


if __name__ == "__main__":
    sys.exit(main())
