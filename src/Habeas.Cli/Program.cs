using Habeas.Cli;

return App.Run(args, Terminal.OfProcess());
