using System;
using System.Linq;

namespace Habeas.Benchmarks;

/// <summary>What names and wordings are made of in one script.</summary>
/// <param name="Name">What the command calls it.</param>
/// <param name="Language">Of wordings, as a tag.</param>
/// <param name="Given">Given names.</param>
/// <param name="Places">Places, and people who are only mentioned.</param>
/// <param name="Syllables">Ten that no reader takes for one another, one a digit.</param>
/// <param name="Ending">What tells the subjects of cases from those who sign.</param>
/// <param name="Between">Between given name and family name.</param>
/// <param name="Told">How an event became known.</param>
internal sealed record Script(string Name, string Language, string[] Given, string[] Places, string[] Syllables, string Ending, string Between, string Told)
{
    public static readonly Script[] All =
    [
        new("latin", "en", ["Aibek", "Dana", "Maryam", "Leyla", "Tomasz", "Zhanna", "Piotr", "Nurlan"], ["Sarsenov", "Kowalska", "Rahimova", "Öztürk", "Abdrakhmanova", "Nowak", "Van den Berg", "D'Angelo"],
            ["ba", "ke", "li", "mo", "nu", "ra", "se", "ti", "wo", "ha"], "evich", " ", "as the family and the lawyer told it to the monitors"),
        new("cyrillic", "ru", ["Ерлан", "Айгүль", "Дана", "Пётр"], ["Ахметов", "Тілегенов", "Караганда", "Сарань"],
            ["ба", "ке", "ли", "мо", "ну", "ра", "се", "ти", "во", "ха"], "евич", " ", "как рассказали наблюдателям семья и адвокат"),
        new("greek", "el", ["Άννα", "Πέτρος", "Μαρία"], ["Παπαδόπουλος", "Λάρισα", "Βόλος"],
            ["βα", "κε", "λι", "μο", "νυ", "ρα", "σε", "τι", "γω", "χα"], "ίδης", " ", "όπως το είπαν στους παρατηρητές η οικογένεια και ο δικηγόρος"),
        new("georgian", "ka", ["ნინო", "გიორგი", "თამარ"], ["მაისურაძე", "ქუთაისი", "გორი"],
            ["ბა", "კე", "ლი", "მო", "ნუ", "რა", "სე", "ტი", "ვო", "ჰა"], "შვილი", " ", "როგორც ოჯახმა და ადვოკატმა უთხრეს დამკვირვებლებს"),
        new("arabic", "ar", ["أحمد", "ليلى", "مريم"], ["الرحيمي", "حلب", "الكوفة"],
            ["با", "كي", "لي", "مو", "نو", "را", "سا", "تي", "وا", "ها"], "وف", " ", "كما روته الأسرة والمحامي للمراقبين"),
        new("hebrew", "he", ["דנה", "אברהם", "מרים"], ["כהן", "חיפה", "עכו"],
            ["בא", "קי", "לי", "מו", "נו", "רא", "סא", "טי", "גו", "הא"], "וב", " ", "כפי שסיפרו המשפחה ועורך הדין למשקיפים"),
        new("devanagari", "hi", ["अमित", "लीला", "मीरा"], ["शर्मा", "कानपुर", "पटना"],
            ["बा", "के", "ली", "मो", "नु", "रा", "से", "ती", "वो", "हा"], "कर", " ", "जैसा परिवार और वकील ने पर्यवेक्षकों को बताया"),
        new("han", "zh", ["丹娜", "建国", "玛丽亚"], ["阿拉木图", "喀什", "伊宁"],
            ["巴", "克", "李", "莫", "努", "拉", "色", "提", "沃", "哈"], "耶夫", "·", "据家属和律师向观察员所述"),
        new("hangul", "ko", ["다나", "민준", "마리암"], ["알마티", "부산", "대구"],
            ["바", "케", "리", "모", "누", "라", "세", "티", "워", "하"], "예프", " ", "가족과 변호사가 감시단에 말한 대로"),
    ];

    /// <exception cref="ArgumentException">There is none of that name.</exception>
    public static Script Find(string name) =>
        All.FirstOrDefault(script => script.Name == name) ?? throw new ArgumentException($"no script \"{name}\": there are {string.Join(", ", All.Select(static script => script.Name))}");
}
