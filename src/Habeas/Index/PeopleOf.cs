using System.Runtime.CompilerServices;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>The people whom a party means: the person it names, or all members of the figure it refers to. A loop over it allocates nothing.</summary>
internal readonly struct PeopleOf(PartyView party, ListView<FigureView> figures)
{
    public Enumerator GetEnumerator() => new(party.Who, figures);

    public struct Enumerator
    {
        private readonly ReferenceField _who;
        private readonly FigureView _figure;
        private ListView<BreakdownView>.Enumerator _breakdowns;
        private ListView<FigureView>.Enumerator _parts;
        private ListView<PartyView>.Enumerator _members;
        private bool _isNamed;

        [MethodImpl(MethodImplOptions.NoInlining)]
        public Enumerator(ReferenceField who, ListView<FigureView> figures)
        {
            _who = who;
            _figure = default;
            _isNamed = Custody.IsPerson(who);
            Current = 0;
            foreach (var figure in figures)
            {
                if (!who.IsPresent || !who.IsLocal || figure.Id.Hash != who.Hash)
                    continue;
                _figure = figure;
                _members = figure.Members.GetEnumerator();
                _breakdowns = figure.Breakdowns.GetEnumerator();
                return;
            }
        }

        public long Current { get; private set; }

        [MethodImpl(MethodImplOptions.NoInlining)]
        public bool MoveNext()
        {
            if (_isNamed)
            {
                _isNamed = false;
                Current = _who.Hash;
                return true;
            }
            if (_figure.Tape is null)
                return false;
            while (true)
            {
                while (_members.MoveNext())
                {
                    if (!Custody.IsPerson(_members.Current.Who))
                        continue;
                    Current = _members.Current.Who.Hash;
                    return true;
                }
                while (!_parts.MoveNext())
                {
                    if (!_breakdowns.MoveNext())
                        return false;
                    _parts = _breakdowns.Current.Figures.GetEnumerator();
                }
                _members = _parts.Current.Members.GetEnumerator();
            }
        }
    }
}
