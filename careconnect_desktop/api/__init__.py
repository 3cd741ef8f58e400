"""The server's REST resources over httpx: wire models in and out, model values and coded errors for everybody else."""
