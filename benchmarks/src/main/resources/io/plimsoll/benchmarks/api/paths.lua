-- For wrk: asks for the paths of a file one after another, over and over, and tells in one line what it measured.
-- Arguments: the file, and the token to ask with. Times are microseconds.

local paths = {}
local at = 0

function init(arguments)
  for path in io.lines(arguments[1]) do
    paths[#paths + 1] = path
  end
  wrk.headers["Authorization"] = "Token " .. arguments[2]
end

function request()
  at = at % #paths + 1
  return wrk.format("GET", paths[at])
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format("measured requests=%d micros=%d failed=%d p50=%d p99=%d p99.9=%d\n",
    summary.requests, summary.duration,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout,
    latency:percentile(50), latency:percentile(99), latency:percentile(99.9)))
end
