"""llama.cpp's server with one model: textServer.py MODEL PORT SLOTS [KEY]. Ends with its standard input."""

import os
import sys

import xllamacpp

path, port, slots, *keys = sys.argv[1:]
params = xllamacpp.CommonParams()
params.model.path = path
params.model_alias = {"text-model"}
params.hostnames = ["127.0.0.1"]
params.port = int(port)
params.n_parallel = int(slots)
params.n_ctx = 4096 * int(slots)
params.api_keys = keys
params.ui = False
params.warmup = False
params.cpuparams.n_threads = int(os.environ.get("KNOWLOOM_THREADS") or len(os.sched_getaffinity(0)))
server = xllamacpp.Server(params)
print("ready", flush=True)
sys.stdin.read()
os._exit(0)
